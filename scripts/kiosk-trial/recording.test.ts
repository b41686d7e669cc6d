import { describe, expect, it } from 'vitest';
import {
  buttons,
  FILM,
  fake,
  focused,
  LEAFLET,
  lastSaid,
  listenTo,
  open,
  page,
  press,
  quieter,
  seen,
  setUpListening,
} from './listening.ts';

setUpListening();

describe.each([
  ['someone who reads a leaflet aloud', LEAFLET, 'audio'],
  ['a film', FILM, 'video'],
])('%s', (_name, file, player) => {
  const playing = () =>
    page.$eval(player, (one) => {
      const { paused, currentTime, volume } = one as HTMLMediaElement;
      return { paused, begun: currentTime > 0, volume };
    });
  const recordingButtons = () => seen('.recording button');
  const plays = () =>
    page.waitForFunction(
      (name) => (document.querySelector(name) as HTMLMediaElement).currentTime > 0.1,
      {},
      player,
    );

  it('plays, pauses and stops', async () => {
    await open(file);
    expect(await recordingButtons()).toEqual(['Play', 'Quieter', 'Louder']);
    await page.click('.recording-play');
    await plays();
    await expect.poll(recordingButtons).toEqual(['Pause', 'Stop', 'Quieter', 'Louder']);
    await page.click('.recording-play');
    await expect.poll(playing).toMatchObject({ paused: true, begun: true });
    await page.click('.recording-play');
    await plays();
    await page.click('.recording-stop');
    await expect.poll(playing).toMatchObject({ paused: true, begun: false });
    await expect.poll(recordingButtons).toEqual(['Play', 'Quieter', 'Louder']);
    expect(await focused()).toBe('Play');
  });

  it('is louder and quieter, as voices are', async () => {
    await open(file);
    expect((await playing()).volume).toBe(0.6);
    await page.click('.recording [data-step="1"]');
    expect((await playing()).volume).toBe(0.8);
    await page.click('#kiosk-listen');
    await press('play');
    expect((await lastSaid())?.volume).toBe(0.8);
    await quieter();
    await quieter();
    expect((await playing()).volume).toBe(0.4);
  });

  it('is never heard together with a voice', async () => {
    await listenTo(file);
    await page.click('.recording-play');
    await plays();
    expect([await fake('isSpeaking'), (await buttons())[0]]).toEqual([false, 'Go on']);
    await press('play');
    expect([await fake('isSpeaking'), (await playing()).paused]).toEqual([true, true]);
  });

  it('is over with a move', async () => {
    await open(file);
    await page.click('.recording-play');
    await plays();
    const [paused] = await Promise.all([
      page.evaluate(
        `document.querySelector('#kiosk-hide').click(); document.querySelector('${player}').paused`,
      ),
      page.waitForNavigation(),
    ]);
    expect(paused).toBe(true);
  });

  it('has nothing that leads elsewhere, with scripts or without', async () => {
    await open(file);
    const attributes = () =>
      page.$eval(player, (one) => ({
        controls: one.hasAttribute('controls'),
        list: one.getAttribute('controlslist')?.split(' ').sort(),
        picture: one.hasAttribute('disablepictureinpicture'),
        remote: one.hasAttribute('disableremoteplayback'),
      }));
    const closed = {
      list: ['nodownload', 'nofullscreen', 'noplaybackrate', 'noremoteplayback'],
      picture: true,
      remote: true,
    };
    expect(await attributes()).toEqual({ controls: false, ...closed });
    await page.setJavaScriptEnabled(false);
    await page.reload();
    expect(await attributes()).toEqual({ controls: true, ...closed });
    expect([await seen(player), await seen('.recording button')]).toEqual([[''], []]);
  });
});
