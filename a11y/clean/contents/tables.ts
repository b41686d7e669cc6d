import type { Content } from '../content.ts';

/** Tables with headers, simple and not. */
export const TABLES: readonly Content[] = [
  {
    id: 'table-simple',
    title: 'When the ward shop is open',
    body: `<table><caption>Opening times</caption><thead><tr><th scope="col">Day</th><th scope="col">Opens</th><th scope="col">Closes</th></tr></thead><tbody><tr><th scope="row">Monday</th><td>10</td><td>4</td></tr><tr><th scope="row">Friday</th><td>10</td><td>6</td></tr></tbody></table>`,
  },
  {
    id: 'table-rows',
    title: 'Your section at a glance',
    body: `<p>This is for section 2.</p><table><caption>Section 2</caption><tr><th scope="row">How long</th><td>Up to 28 days</td></tr><tr><th scope="row">Who decides</th><td>Two doctors and one more person</td></tr><tr><th scope="row">Can it be renewed?</th><td>No</td></tr></table>`,
  },
  {
    id: 'table-groups',
    title: 'Who can see you, and when',
    body: `<div class="scroll" role="region" aria-labelledby="visits" tabindex="0"><table><caption id="visits">Visits</caption><colgroup><col></colgroup><colgroup span="2"></colgroup><thead><tr><td></td><th id="afternoon" scope="colgroup" colspan="2">Afternoon</th></tr><tr><th id="who" scope="col">Who</th><th id="from" scope="col">From</th><th id="to" scope="col">To</th></tr></thead><tbody><tr><th id="family" scope="row" headers="who">Family</th><td headers="family afternoon from">2</td><td headers="family afternoon to">4</td></tr><tr><th id="advocate" scope="row" headers="who">Advocate</th><td headers="advocate afternoon from">1</td><td headers="advocate afternoon to">5</td></tr></tbody></table></div>`,
    css: '.scroll { overflow-x: auto }',
  },
  {
    id: 'table-headers',
    title: 'Who you can ask, by day and by night',
    body: `<table><caption>Whom to ask</caption><thead><tr><th id="what">What</th><th id="day">By day</th><th id="night">By night</th></tr></thead><tbody><tr><th id="food" headers="what">Food</th><td headers="food day">Any nurse</td><td headers="food night">The night nurse</td></tr><tr><th id="pain" headers="what">Pain</th><td headers="pain day">Your doctor</td><td headers="pain night">The night nurse</td></tr></tbody></table>`,
  },
  {
    id: 'table-links',
    title: 'Leaflets and who they are for',
    body: `<table><caption>Our leaflets</caption><thead><tr><th scope="col">Leaflet</th><th scope="col">For</th></tr></thead><tbody><tr><th scope="row"><a class="alone" href="../advocates.html">All about advocates</a></th><td>Patients</td></tr><tr><th scope="row"><a class="alone" href="../tribunal.html">All about tribunals</a></th><td>Patients and families</td></tr></tbody></table>`,
  },
  {
    id: 'table-numbers',
    title: 'How many people asked for help',
    body: `<table><caption>People who asked, by month</caption><thead><tr><th scope="col">Month</th><th scope="col" class="number">Asked</th><th scope="col" class="number">Were helped</th></tr></thead><tbody><tr><th scope="row">September</th><td class="number">14</td><td class="number">14</td></tr><tr><th scope="row">October</th><td class="number">9</td><td class="number">8</td></tr></tbody><tfoot><tr><th scope="row">Both</th><td class="number">23</td><td class="number">22</td></tr></tfoot></table>`,
    css: 'td.number, th.number { text-align: end }',
  },
  {
    id: 'table-two',
    title: 'Meals on weekdays and weekends',
    body: `<table><caption>On weekdays</caption><thead><tr><th scope="col">Meal</th><th scope="col">Time</th></tr></thead><tbody><tr><th scope="row">Breakfast</th><td>8</td></tr><tr><th scope="row">Lunch</th><td>12</td></tr></tbody></table><table><caption>At weekends</caption><thead><tr><th scope="col">Meal</th><th scope="col">Time</th></tr></thead><tbody><tr><th scope="row">Breakfast</th><td>9</td></tr><tr><th scope="row">Lunch</th><td>1</td></tr></tbody></table>`,
  },
];
