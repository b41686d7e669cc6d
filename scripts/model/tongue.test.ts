import { describe, expect, it } from 'vitest';
import { tongueOf } from './tongue.ts';

const TOLD: readonly (readonly [string, string])[] = [
  ['en', 'You can ask a nurse on the ward, and you do not have to write.'],
  ['en', 'If no one has told you about your rights, ask them now.'],
  ['cy', 'Gallwch ddarllen y dudalen hon yn Gymraeg hefyd, os yw hynny yn haws i chi.'],
  ['cy', 'Nid oes rhaid i chi dalu am y cymorth hwn, ac mae yn gyfrinachol.'],
  ['pl', 'Jeśli nie mówisz po angielsku, poproś o tłumacza, który ci pomoże.'],
  ['pl', 'Masz prawo do pomocy i nie musisz za nią nic płacić.'],
  ['pl', 'Masz prawo do bezpłatnej pomocy rzecznika, a pielęgniarka przekaże twoją prośbę.'],
  ['ro', 'Dacă nu vorbiți limba engleză, puteți cere un interpret care vă poate ajuta.'],
  ['so', 'Waxaad xaq u leedahay qof kaa caawiya inaad fahamto xuquuqdaada oo aad isticmaasho.'],
  ['so', 'Haddii aad rabto caawimo, waydii kalkaalisada ama qof kale oo ka shaqeeya.'],
  ['fr', 'Vous avez droit à un défenseur qui peut vous aider à comprendre vos droits.'],
  ['de', 'Sie haben das Recht auf einen Beistand, der Ihnen hilft, und es kostet nichts.'],
  ['es', 'Usted tiene derecho a un defensor que le ayude a entender sus derechos, y no tiene que pagar.'],
  ['it', 'Lei ha diritto a un difensore che può aiutarla a capire i suoi diritti, ed è gratis.'],
  ['pt', 'Você tem direito a um defensor que pode ajudar a compreender os seus direitos, e não paga.'],
  ['nl', 'U hebt recht op een vertrouwenspersoon die u kan helpen, en het is gratis.'],
  ['tr', 'Bu yardım ücretsiz ve gizlidir, ancak siz istediğiniz için bir hemşire de olabilir.'],
  ['ur', 'آپ کو ایک وکیل کا حق ہے جو آپ کی مدد کرے گا۔'],
  ['ar', 'لديك الحق في الحصول على مدافع مستقل مجاني.'],
  ['fa', 'شما حق دارید که یک وکیل مستقل به شما کمک کند و این کمک رایگان است.'],
  ['uk', 'Ви маєте право на незалежного захисника, і він вам допоможе.'],
  ['ru', 'Вы имеете право на независимого защитника, который вам поможет.'],
];

const NOT_TOLD = [
  'Pobol y Cwm',
  'À la recherche du temps perdu',
  'Agnieszka Kowalska i Jan Nowak, Ysbyty Gwynedd, São Paulo',
  'do re mi fa so la ti do',
  '01228 000000, a-en-de-la-4, example.org/la/casa/de/papel',
  'Section 5(2), section 5(4), section 135 or 136',
  'żurek, pierogi, gołąbki, bigos, kopytka, naleśniki',
  'şakşuka, mantı, köfte, lahmacun, ayran, dağ kebabı',
  'chicken tikka masala, pasta e fagioli, pain au chocolat, crème de menthe',
];

describe('the language of a passage', () => {
  it.each(TOLD)('is told: %s, %s', (language, passage) => {
    expect(tongueOf(passage)).toBe(language);
  });

  it.each(NOT_TOLD)('is not guessed from “%s”', (passage) => {
    expect(tongueOf(passage)).toBeUndefined();
  });

  it('is never another than English in English sentences full of small words that others share', () => {
    const sentences = [
      'I am in a car, so do come on to me as we go.',
      'An order to be on is no more an order to be at a place.',
      'do come in to us or to me as is so on a par',
      'no man is an island, as the man in the van was to say',
      'we met at ten in the den of a man who had a pan in hand',
    ];
    for (const sentence of sentences) expect(['en', undefined]).toContain(tongueOf(sentence));
  });
});
