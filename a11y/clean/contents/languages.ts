import { type Content, type FrameWords, paragraphs } from '../content.ts';

const frame = (skip: string, menu: string, home: string, contact: string, foot: string): FrameWords => ({
  skip,
  menu,
  home,
  contact,
  foot,
});

function inLanguage(
  lang: string,
  title: string,
  words: FrameWords,
  headings: readonly [string, string],
  lines: readonly string[],
  points: readonly string[],
  rtl = false,
): Content {
  return {
    id: `language-${lang}`,
    title,
    lang,
    frame: words,
    ...(rtl && { rtl }),
    body: `${paragraphs(lines)}
<h2>${headings[0]}</h2>
<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>
<h2>${headings[1]}</h2>
<p><a class="alone" href="tel:03003038037"><bdi dir="ltr">03003 038 037</bdi></a></p>`,
  };
}

/** The same few sentences in other languages: long words, other scripts, from right to left. */
export const LANGUAGES: readonly Content[] = [
  inLanguage(
    'de',
    'Ihr Recht auf einen Beistand',
    frame(
      'Zum Hauptinhalt springen',
      'Hauptmenü',
      'Startseite',
      'So erreichen Sie uns',
      'Ein Merkblatt über Ihre Rechte.',
    ),
    ['Was ein Beistand tut', 'Rufen Sie an'],
    [
      'Ein Beistand hilft Ihnen, für sich zu sprechen. Das ist kostenlos.',
      'Die Krankenhausaufsichtsbehörde und das Patientenfürsprechergesetz stehen in der Rechtsmittelbelehrung. Fragen Sie nach dem Unterbringungsverfahrenspfleger.',
    ],
    [
      'Er hört Ihnen zu.',
      'Er kommt zu Behandlungsvereinbarungsgesprächen mit.',
      'Er erklärt Ihnen die Rechtsbehelfsmöglichkeiten.',
    ],
  ),
  inLanguage(
    'fi',
    'Oikeutesi edunvalvojaan',
    frame('Siirry pääsisältöön', 'Päävalikko', 'Etusivu', 'Ota yhteyttä', 'Esite oikeuksistasi.'),
    ['Mitä edunvalvoja tekee', 'Soita meille'],
    [
      'Edunvalvoja auttaa sinua puhumaan puolestasi. Se on maksutonta.',
      'Mielenterveyskuntoutujien potilasasiamiehet kertovat sinulle hoitosuunnitelmakokouksista. Voit aina kieltäytyä.',
    ],
    ['Hän kuuntelee sinua.', 'Hän tulee mukaan kokouksiin.', 'Hän kertoo valitusmahdollisuuksista.'],
  ),
  inLanguage(
    'cy',
    'Eich hawl i gael eiriolwr',
    frame(
      'Neidio i’r prif gynnwys',
      'Prif ddewislen',
      'Tudalen gartref',
      'Cysylltu â ni',
      'Taflen am eich hawliau.',
    ),
    ['Beth mae eiriolwr yn ei wneud', 'Ffoniwch ni'],
    [
      'Mae eiriolwr yn eich helpu i ddweud beth rydych chi eisiau. Mae am ddim.',
      'Nid yw’r eiriolwr yn gweithio i’r ysbyty. Gallwch ddweud na.',
    ],
    ['Mae’n gwrando arnoch chi.', 'Mae’n dod i gyfarfodydd gyda chi.', 'Mae’n egluro eich hawliau.'],
  ),
  inLanguage(
    'pl',
    'Twoje prawo do rzecznika',
    frame('Przejdź do treści', 'Menu główne', 'Strona główna', 'Kontakt z nami', 'Ulotka o twoich prawach.'),
    ['Co robi rzecznik', 'Zadzwoń do nas'],
    [
      'Rzecznik pomaga ci mówić, czego chcesz. To nic nie kosztuje.',
      'Rzecznik nie pracuje dla szpitala. Możesz odmówić i później zmienić zdanie.',
    ],
    [
      'Rzecznik słucha cię na osobności.',
      'Rzecznik chodzi z tobą na spotkania.',
      'Rzecznik wyjaśnia twoje prawa.',
    ],
  ),
  inLanguage(
    'ar',
    'حقك في محامٍ يدافع عنك',
    frame('انتقل إلى المحتوى', 'القائمة الرئيسية', 'الصفحة الأولى', 'اتصل بنا', 'نشرة عن حقوقك.'),
    ['ماذا يفعل المحامي', 'اتصل بنا اليوم'],
    [
      'يساعدك المحامي على التعبير عن رأيك. هذه الخدمة مجانية.',
      'لا يعمل المحامي لدى المستشفى. يمكنك أن تقول لا ثم تغير رأيك.',
    ],
    ['يستمع إليك على انفراد.', 'يأتي معك إلى الاجتماعات.', 'يشرح لك حقوقك.'],
    true,
  ),
  inLanguage(
    'ur',
    'وکیل حاصل کرنے کا آپ کا حق',
    frame('اصل مواد پر جائیں', 'مرکزی فہرست', 'پہلا صفحہ', 'ہم سے رابطہ کریں', 'آپ کے حقوق کا کتابچہ۔'),
    ['وکیل کیا کرتا ہے', 'ہمیں فون کریں'],
    [
      'وکیل آپ کو اپنی بات کہنے میں مدد دیتا ہے۔ یہ مفت ہے۔',
      'وکیل ہسپتال کے لیے کام نہیں کرتا۔ آپ انکار کر سکتے ہیں۔',
    ],
    ['وہ آپ کی بات سنتا ہے۔', 'وہ آپ کے ساتھ اجلاس میں آتا ہے۔', 'وہ آپ کے حقوق سمجھاتا ہے۔'],
    true,
  ),
  inLanguage(
    'he',
    'הזכות שלך לסנגור',
    frame('דלג לתוכן הראשי', 'תפריט ראשי', 'דף הבית', 'צור קשר', 'עלון על הזכויות שלך.'),
    ['מה סנגור עושה', 'התקשר אלינו'],
    ['סנגור עוזר לך לומר מה שאתה רוצה. זה חינם.', 'הסנגור אינו עובד בשביל בית החולים. אתה יכול לסרב.'],
    ['הוא מקשיב לך.', 'הוא בא איתך לפגישות.', 'הוא מסביר לך את הזכויות.'],
    true,
  ),
  inLanguage(
    'fa',
    'حق شما برای داشتن مدافع',
    frame('رفتن به متن اصلی', 'فهرست اصلی', 'صفحه نخست', 'تماس با ما', 'برگه‌ای درباره حقوق شما.'),
    ['مدافع چه می‌کند', 'به ما زنگ بزنید'],
    [
      'مدافع به شما کمک می‌کند حرف خود را بزنید. این کمک رایگان است.',
      'مدافع برای بیمارستان کار نمی‌کند. می‌توانید نه بگویید.',
    ],
    ['او به شما گوش می‌دهد.', 'او با شما به جلسه می‌آید.', 'او حقوق شما را توضیح می‌دهد.'],
    true,
  ),
  inLanguage(
    'zh-Hans',
    '您有权找一位代言人',
    frame('跳到正文', '主菜单', '首页', '联系我们', '关于您权利的说明。'),
    ['代言人做什么', '给我们打电话'],
    ['代言人帮助您说出您想要的。这是免费的。', '代言人不为医院工作。您可以说不，以后也可以改变主意。'],
    ['他们私下听您说。', '他们陪您去开会。', '他们向您解释您的权利。'],
  ),
  inLanguage(
    'bn',
    'একজন সহায়ক পাওয়ার অধিকার',
    frame('মূল লেখায় যান', 'প্রধান তালিকা', 'প্রথম পাতা', 'আমাদের সঙ্গে কথা বলুন', 'আপনার অধিকার নিয়ে পাতা।'),
    ['সহায়ক কী করেন', 'আমাদের ফোন করুন'],
    [
      'একজন সহায়ক আপনাকে নিজের কথা বলতে সাহায্য করেন। এটি বিনামূল্যে।',
      'তিনি হাসপাতালের জন্য কাজ করেন না। আপনি না বলতে পারেন।',
    ],
    ['তিনি আপনার কথা শোনেন।', 'তিনি আপনার সঙ্গে সভায় আসেন।', 'তিনি আপনার অধিকার বোঝান।'],
  ),
  inLanguage(
    'pa',
    'ਸਹਾਇਕ ਲੈਣ ਦਾ ਤੁਹਾਡਾ ਹੱਕ',
    frame('ਮੁੱਖ ਲਿਖਤ ਤੇ ਜਾਓ', 'ਮੁੱਖ ਸੂਚੀ', 'ਪਹਿਲਾ ਸਫ਼ਾ', 'ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ', 'ਤੁਹਾਡੇ ਹੱਕਾਂ ਬਾਰੇ ਪਰਚਾ।'),
    ['ਸਹਾਇਕ ਕੀ ਕਰਦਾ ਹੈ', 'ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ'],
    ['ਸਹਾਇਕ ਤੁਹਾਡੀ ਗੱਲ ਕਹਿਣ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ। ਇਹ ਮੁਫ਼ਤ ਹੈ।', 'ਉਹ ਹਸਪਤਾਲ ਲਈ ਕੰਮ ਨਹੀਂ ਕਰਦਾ। ਤੁਸੀਂ ਨਾਂਹ ਕਹਿ ਸਕਦੇ ਹੋ।'],
    ['ਉਹ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣਦਾ ਹੈ।', 'ਉਹ ਤੁਹਾਡੇ ਨਾਲ ਆਉਂਦਾ ਹੈ।', 'ਉਹ ਤੁਹਾਡੇ ਹੱਕ ਦੱਸਦਾ ਹੈ।'],
  ),
  inLanguage(
    'ru',
    'Ваше право на защитника',
    frame(
      'Перейти к тексту',
      'Главное меню',
      'Главная страница',
      'Связаться с нами',
      'Листовка о ваших правах.',
    ),
    ['Что делает защитник', 'Позвоните нам'],
    [
      'Защитник помогает вам сказать то, что вы хотите. Это бесплатно.',
      'Защитник не работает на больницу. Вы можете отказаться.',
    ],
    ['Он слушает вас наедине.', 'Он ходит с вами на встречи.', 'Он объясняет ваши права.'],
  ),
  inLanguage(
    'so',
    'Xaqa aad u leedahay u doode',
    frame(
      'U bood qoraalka',
      'Liiska guud',
      'Bogga hore',
      'Nala soo xiriir',
      'Warqad ku saabsan xuquuqdaada.',
    ),
    ['Waxa u doodaha qabto', 'Na soo wac'],
    [
      'U doodaha wuxuu kaa caawiyaa inaad hadasho. Waa lacag la’aan.',
      'Uma shaqeeyo isbitaalka. Maya ayaad dhihi kartaa.',
    ],
    ['Wuu ku dhegeystaa.', 'Wuxuu kula yimaadaa kulamada.', 'Wuxuu kuu sharxaa xuquuqdaada.'],
  ),
  inLanguage(
    'fr',
    'Votre droit à un défenseur',
    frame(
      'Aller au contenu',
      'Menu principal',
      'Page d’accueil',
      'Nous joindre',
      'Une fiche sur vos droits.',
    ),
    ['Ce que fait un défenseur', 'Appelez-nous'],
    [
      'Un défenseur vous aide à parler pour vous. C’est gratuit.',
      'Il ne travaille pas pour l’hôpital. Vous pouvez dire non.',
    ],
    ['Il vous écoute en privé.', 'Il vient aux réunions avec vous.', 'Il vous explique vos droits.'],
  ),
];
