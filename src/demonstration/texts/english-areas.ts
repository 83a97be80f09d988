import { table } from '../../reference/data/table';

/** What surrounds the leaves of an area: three openings of a text, whom it is for, and a condition that parties in it make. */
export const englishAreas = table(
  ['area', 'first', 'second', 'third', 'audience', 'condition'],
  `
  CUSTOMS | Small parcels outgrow procedures that were made for containers. | Border agencies meet more small senders every month than ever before. | Trade across our borders is done by more and smaller firms each year. | customs officers | Officers take part with the approval of their administration.
  PAYMENTS | An order is only as good as the payment behind it. | Buyers and sellers find each other sooner than their banks do. | Trust in online trade begins and ends with the payment. | payment supervisors and small merchants | No personal account data are exchanged.
  LOGISTICS | What is sold within a minute still travels for weeks. | Delivery decides whether a first order is followed by a second. | Distance costs small senders more than large ones. | postal and logistics managers | Partners share their costs for each parcel in confidence.
  PLATFORM | Rules for markets were made before there were platforms. | Platforms have become the place where small firms meet their buyers. | Ministries share the subject, and nobody holds the whole of it. | policy makers of several ministries | Drafts stay confidential until they are published.
  SME | Small firms have products that would sell abroad, and no way to get there. | Most sellers on platforms are firms of fewer than ten people. | The first sale abroad is the hardest one. | owners of small firms | Firms are chosen by an open call.
  TALENT | There are more open posts in online trade than people trained for them. | What is taught today must fit trades that change every year. | Skills decide who gains from cross-border e-commerce. | teachers of vocational colleges | The host certifies attendance; language of the course as agreed.
  CONSUMER | A buyer abroad cannot go back to the shop. | Complaints cross borders, and authorities stop at them. | Trust of buyers is the capital of small sellers. | staff of consumer authorities | Case files are made anonymous before they are shared.
  DATA | Goods cross the border once, and their data many times. | Rules on data now weigh as much as tariffs. | Small administrations meet questions of data in every negotiation. | negotiators and regulators | No commercial secrets of third parties are disclosed.
  PILOT | Trying a rule in one place is cheaper than mending it everywhere. | Zones gather in one place what a trader else must seek in many. | A pilot zone is a promise that must be measured. | managers of zones and parks | Visits are announced six weeks ahead.
  INCLUSION | Online trade reaches villages last, and could help them most. | Those who have least to sell pay most to sell it. | A telephone can be a shop window where there is no shop. | village agents and women sellers | At least half of the places go to women.
  POVERTY | Growth of online trade does not reach poor districts by itself. | For poor households a steady buyer is worth more than a high price. | Many projects begin with a shop, and few ask who earns from it. | local governments and cooperatives | Households give their consent to every interview.
`,
);
