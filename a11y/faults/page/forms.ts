import { FORM, GALLERY } from '../good-pages.ts';
import { css, faultsOf, following, instead, leading, without } from '../page-fault.ts';

const form = faultsOf(FORM);
const gallery = faultsOf(GALLERY);

const NAME = '<label for="name">Your name</label>';

/** Forms that cannot be filled in by everyone. */
export const FORM_FAULTS = [
  form('label-none', 'A field has no label.', without(NAME)),
  form(
    'label-not-tied',
    'A label stands beside its field and is tied to nothing.',
    instead(NAME, '<label>Your name</label>'),
  ),
  form(
    'label-span',
    'A label is only words before the field.',
    instead(NAME, '<span style="font-weight:bold">Your name</span>'),
  ),
  form(
    'label-wrong-for',
    'A label names a field that is not there.',
    instead('<label for="tel">', '<label for="telephone">'),
  ),
  form('label-title-only', 'The name of a field is seen only under the mouse.', [
    without(NAME),
    instead('id="name" name="name"', 'id="name" title="Your name" name="name"'),
  ]),
  form('label-placeholder', 'The label of a field goes away when one types.', [
    without(NAME),
    instead('id="name" name="name"', 'id="name" placeholder="Your name" name="name"'),
    css('::placeholder { color: #16202a; opacity: 1 }'),
  ]),
  form('label-placeholder-aria', 'The eyes have only a placeholder, the ears a label.', [
    without('<label for="say">What do you want to talk about? (you need not)</label>'),
    instead(
      '<textarea id="say"',
      '<textarea placeholder="What do you want to talk about?" aria-label="What do you want to talk about?" id="say"',
    ),
    css('::placeholder { color: #16202a; opacity: 1 }'),
  ]),
  form('label-aria-only', 'Only a screen reader hears what a field is for.', [
    without(NAME),
    instead('id="name" name="name"', 'id="name" aria-label="Your name" name="name"'),
  ]),
  form(
    'label-hidden',
    'The label of a field is hidden from the eyes.',
    instead(
      NAME,
      '<label for="name" style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">Your name</label>',
    ),
  ),
  form(
    'label-useless',
    'The label of a field is “Field 1”.',
    instead(NAME, '<label for="name">Input</label>'),
  ),
  form(
    'label-same',
    'Two fields have the same label.',
    instead('<label for="tel">Your phone number</label>', '<label for="tel">Your name</label>'),
  ),
  form(
    'label-after',
    'The label of a field stands below it, after the next one’s.',
    css('.field:first-of-type { display: flex; flex-direction: column-reverse }'),
    {
      unseen:
        'Label and field are tied, and in good order for a screen reader. That a label below its field is taken for the next one’s is how people look.',
    },
  ),
  form(
    'autocomplete-none',
    'The browser cannot fill in a name for someone whose hands shake.',
    without(' autocomplete="name"'),
  ),
  form(
    'autocomplete-wrong',
    'A field asks the browser for what does not exist.',
    instead('autocomplete="tel"', 'autocomplete="phone-number"'),
  ),
  form(
    'autocomplete-off',
    'The browser is told not to help with the email.',
    instead('autocomplete="email"', 'autocomplete="off"'),
  ),
  form(
    'autocomplete-mixed',
    'The browser fills an email into the name.',
    instead('autocomplete="name"', 'autocomplete="email"'),
  ),
  form(
    'error-not-tied',
    'A message about a mistake is not tied to its field.',
    without(' aria-describedby="mail-wrong"'),
  ),
  form(
    'error-not-said',
    'A field with a mistake does not say that it is wrong.',
    without(' aria-invalid="true"'),
  ),
  form(
    'error-useless',
    'A message says only “Error”.',
    instead('Write your email with an @, like name@example.org.', 'Invalid input'),
  ),
  form('error-far', 'A message about a mistake is at the top of the page and names no field.', [
    without('<p class="wrong" id="mail-wrong">Write your email with an @, like name@example.org.</p>'),
    without(' aria-describedby="mail-wrong"'),
    following('unless it says that you need not.</p>', '<p class="wrong">Something was wrong.</p>'),
  ]),
  form('required-star', 'A star alone says that a field must be filled in.', [
    instead(NAME, '<label for="name">Your name *</label>'),
    instead('autocomplete="name" required', 'autocomplete="name"'),
  ]),
  form('required-star-silent', 'A red star, hidden from screen readers, says it.', [
    instead(
      NAME,
      '<label for="name">Your name <span aria-hidden="true" style="color:#8c0d0d">*</span></label>',
    ),
    instead('autocomplete="name" required', 'autocomplete="name"'),
  ]),
  form('required-colour', 'Labels in red are those that must be filled in.', [
    instead(
      'Fill in every field, unless it says that you need not.',
      'Fill in the fields whose names are in red.',
    ),
    css('label[for=name], label[for=tel] { color: #8c0d0d }'),
  ]),
  form('group-none', 'Two choices do not say what they are the answer to.', [
    instead('<fieldset id="when"><legend>When may we call?</legend>', '<div id="when">'),
    instead('</fieldset>', '</div>'),
  ]),
  form('group-no-legend', 'A group of choices has no name.', without('<legend>When may we call?</legend>')),
  form(
    'group-empty-legend',
    'A group of choices has an empty name.',
    instead('<legend>When may we call?</legend>', '<legend></legend>'),
  ),
  form(
    'group-heading-only',
    'A heading beside the choices names them only for the eyes.',
    instead(
      '<fieldset id="when"><legend>When may we call?</legend>',
      '<fieldset id="when"><h2>When may we call?</h2>',
    ),
  ),
  form(
    'no-submit',
    'A form cannot be sent without the Enter key.',
    instead('<p><button type="submit">Ask for a call</button></p>', ''),
  ),
  form(
    'paste-forbidden',
    'A field does not let words be pasted.',
    instead('id="mail" name="mail"', 'id="mail" onpaste="return false" name="mail"'),
  ),
  form(
    'captcha',
    'One must read letters in a picture to go on.',
    instead(
      '<p><button',
      '<div class="field"><img src="../files/words.svg" alt="Type the letters in this picture" width="300" height="60"><label for="letters">The letters in the picture</label><input id="letters" type="text" autocomplete="off"></div><p><button',
    ),
  ),
  form(
    'select-no-label',
    'A list of wards has no label.',
    without('<label for="ward">Which ward are you on?</label>'),
  ),
  form(
    'checkbox-no-label',
    'A box to tick has no name.',
    instead(
      '<label class="choice" for="nurse"><input type="checkbox" id="nurse" name="nurse" value="yes">You may tell my nurse</label>',
      '<p><input type="checkbox" id="nurse" name="nurse" value="yes"> You may tell my nurse</p>',
    ),
  ),
  form(
    'describedby-hidden',
    'The hint of a field was deleted, and its field still names it.',
    without('<p class="hint" id="tel-hint">With the area code, like 01632 960 001.</p>'),
  ),
  form('pattern-unsaid', 'A field accepts only numbers of eleven digits, and does not say so.', [
    instead('<p class="hint" id="tel-hint">With the area code, like 01632 960 001.</p>', ''),
    instead(' aria-describedby="tel-hint"', ' pattern="[0-9]{11}"'),
  ]),
  gallery(
    'contenteditable',
    'A place to write has no name.',
    leading(
      '<button type="button" id="open">',
      '<div contenteditable="true" style="border:2px solid;min-height:4rem"></div>',
    ),
  ),
  gallery(
    'toggle-no-state',
    'A switch does not say whether it is on.',
    instead(
      '<button type="button" id="open">Whom to ask</button>',
      '<button type="button" id="open" role="switch">Whom to ask</button>',
    ),
  ),
  gallery(
    'details-nameless',
    'Something that unfolds has no name.',
    leading(
      '<button type="button" id="open">',
      '<details><summary></summary><p>Ask for the key.</p></details>',
    ),
  ),
  gallery(
    'meter-nameless',
    'A bar shows how full the room is, and does not say so.',
    leading('<button type="button" id="open">', '<p><meter min="0" max="10" value="7"></meter></p>'),
  ),
];
