import { Option } from 'commander';
import { command, contentOption, run } from './command/command.ts';
import { AUDIENCES } from './model/leaflet.ts';
import { newDropIn } from './new/new-drop-in.ts';
import { newLanguage } from './new/new-language.ts';
import { newLeaflet } from './new/new-leaflet.ts';
import { newPack } from './new/new-pack.ts';
import { newPlace } from './new/new-place.ts';

/** `npm run new -- leaflet`: makes a file of the content, and says what is still to be written in it. */
const program = command(
  'new',
  'Makes a leaflet, a language, a ward, a pack or a drop-in in your content.',
  [
    'It asks for what it needs. Each answer can also be given as an option: “npm run new -- leaflet --help” lists them.',
    'Nothing that is there already is overwritten.',
  ].join('\n'),
)
  .name('npm run new --')
  .usage('[options] <what>');

program
  .command('leaflet')
  .description('Makes a leaflet in the shape of the others, with marks for what you have to write.')
  .argument('[name]', 'the name of its folder, which becomes its address (default: from the title)')
  .addOption(contentOption())
  .addOption(new Option('--title <words>', 'a question or a thing to do'))
  .addOption(new Option('--summary <words>', 'the answer, in one or two sentences'))
  .addOption(new Option('--audience <who>', `who reads it: ${AUDIENCES.join(', ')} (default: patient)`))
  .addOption(new Option('--nations <list>', 'whose law it tells (default: the nations of your site)'))
  .action(newLeaflet);

program
  .command('language')
  .description('Makes the file of a language, with every word to translate, and adds it to site.yaml.')
  .argument('[code]', 'its code, like gu or pt')
  .addOption(contentOption())
  .addOption(new Option('--name <name>', 'what it calls itself'))
  .addOption(new Option('--english-name <name>', 'what it is called in English'))
  .addOption(new Option('--by-role <role>', 'who translates it: a role, never a name (default: translator)'))
  .action(newLanguage);

program
  .command('place')
  .description('Makes the file of a ward, for its own sheets.')
  .argument('[name]', 'the name of its file (default: from the name of the ward)')
  .addOption(contentOption())
  .addOption(new Option('--hospital <name>', 'the name of the hospital'))
  .addOption(new Option('--ward <name>', 'the name of the ward'))
  .addOption(new Option('--nation <nation>', 'whose law its sheets tell: england or wales'))
  .addOption(new Option('--phone <number>', 'the ward’s own telephone number'))
  .addOption(new Option('--advocacy <contact>', 'the advocacy service that comes: a contact in site.yaml'))
  .action(newPlace);

program
  .command('pack')
  .description('Makes a pack: what a person gets at one time, printed as one.')
  .argument('[name]', 'the name of its file (default: from the title)')
  .addOption(contentOption())
  .addOption(new Option('--title <words>', 'what it is called on its cover'))
  .addOption(new Option('--for <words>', 'who it is for, in one sentence'))
  .addOption(new Option('--leaflets <list>', 'leaflets and forms, in the order in which they are read'))
  .addOption(new Option('--nearest-relative <list>', 'those that the nearest relative gets'))
  .addOption(new Option('--nations <list>', 'which nations it is for (default: the nations of your site)'))
  .action(newPack);

program
  .command('drop-in')
  .description('Adds a date to a ward, on which an advocate comes.')
  .argument('[ward]', 'the name of the ward’s file, without .yaml')
  .addOption(contentOption())
  .addOption(new Option('--on <day>', 'the day, like 2027-01-14'))
  .addOption(new Option('--from <time>', 'when it begins, like 14:00 (default: as the last one)'))
  .addOption(new Option('--to <time>', 'when it ends, like 15:30 (default: as the last one)'))
  .addOption(new Option('--room <name>', 'the room (default: as the last one)'))
  .action(newDropIn);

await run(program);
