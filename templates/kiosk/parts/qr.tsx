import { qrDrawing } from '../../../scripts/model/qr-code.ts';

interface Props {
  /** Where it leads: an address that a telephone opens. */
  address: string;
  /** What it shows, for someone who cannot see it. */
  alt: string;
}

/** A square code for a telephone’s camera, always black on white. */
export function Qr({ address, alt }: Props) {
  const { size, path } = qrDrawing(address);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={alt}>
      <path class="qr-paper" d={`M0 0h${size}v${size}H0z`} />
      <path class="qr-dots" d={path} />
    </svg>
  );
}
