import { toLinesByStem } from './lines-by-stem.ts';

/** Kinds of things that words name: a colour never met is read by the colours that were. One kind a line. */
const KINDS = `
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen couple half quarter
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth fifteenth twentieth thirtieth 1st 2nd 3rd 4th 5th
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun weekday weekend weekdays weekends
january february march april may june july august september october november december jan feb apr jun jul aug sept oct nov dec
am pm noon midnight oclock afternoon evening morning
spring summer autumn fall winter season
second seconds minute minutes hour hours day days week weeks month months year years decade century fortnight
christmas easter thanksgiving halloween hanukkah ramadan diwali valentine memorial labor holiday holidays eve
red blue green yellow orange purple pink black white brown grey gray violet turquoise gold silver
mom mum mother dad father brother sister son daughter wife husband uncle aunt cousin grandma grandpa grandmother grandfather niece nephew girlfriend boyfriend parents sibling fiance
john mary mike bob alice jane tom david james robert michael sarah anna emma lisa susan karen mark paul peter steve chris joe jack sam ben dan kate laura julia jenny amy rachel bill george
usa america uk england britain scotland ireland wales france germany spain italy portugal greece turkey russia poland ukraine sweden norway finland denmark netherlands holland belgium austria switzerland czechia hungary romania bulgaria serbia croatia
china japan india korea vietnam thailand indonesia philippines malaysia singapore taiwan pakistan bangladesh nepal iran iraq israel egypt dubai emirates uae qatar saudi
canada mexico brazil argentina chile peru colombia venezuela cuba jamaica ecuador bolivia
nigeria kenya ghana ethiopia morocco algeria tunisia tanzania uganda zimbabwe rwanda senegal
australia zealand fiji
english french german spanish italian portuguese greek turkish russian polish ukrainian swedish norwegian finnish danish dutch chinese mandarin cantonese japanese hindi korean vietnamese thai arabic hebrew latin swahili
american british canadian mexican brazilian indian irish scottish australian african asian european
london paris berlin madrid rome lisbon amsterdam dublin vienna prague warsaw moscow istanbul athens tokyo beijing shanghai seoul mumbai delhi bangalore bangkok sydney melbourne toronto vancouver montreal cairo lagos nairobi
york angeles chicago houston dallas austin boston seattle denver miami atlanta phoenix philadelphia vegas orlando portland detroit cleveland francisco diego nashville minneapolis memphis baltimore
california texas florida georgia ohio michigan illinois washington oregon nevada arizona utah colorado kansas missouri tennessee kentucky virginia carolina alabama louisiana oklahoma iowa wisconsin minnesota indiana pennsylvania massachusetts connecticut maine alaska hawaii nebraska idaho montana wyoming dakota arkansas mississippi
dollar dollars euro euros pound pounds yen peso pesos rupee rupees yuan ruble rubles franc francs krona currency currencies bitcoin
chase citibank wells fargo barclays hsbc paypal venmo america capital bank banks
visa mastercard amex discover
checking savings chequing ira 401k roth
apple banana orange grape strawberry lemon lime mango pear peach cherry pineapple melon watermelon avocado tomato potato onion garlic carrot lettuce spinach broccoli pepper corn bean beans mushroom cucumber
chicken beef pork turkey fish salmon tuna steak bacon ham sausage egg eggs shrimp lamb meat
bread rice pasta spaghetti noodles pizza burger hamburger sandwich taco tacos burrito sushi soup salad lasagna fries chips pancake pancakes waffle toast curry casserole meatloaf quesadilla
milk cheese butter yogurt cream sugar salt flour oil honey vinegar mayo ketchup mustard cinnamon vanilla spice
cake cookie cookies pie chocolate donut brownie pudding candy dessert
coffee tea water juice beer wine soda coke espresso latte cappuccino
mcdonalds starbucks dominos subway wendys dennys applebees chipotle
pizza thai chinese mexican italian indian japanese sushi seafood barbecue bbq vegan vegetarian
dog dogs cat cats pet pets bird horse cow pig snake lion tiger bear rabbit mouse
head arm leg foot hand eye ear nose back neck knee stomach tooth teeth heart
car truck van suv bike motorcycle bicycle scooter
honda toyota ford bmw chevy chevrolet nissan tesla audi mercedes mazda hyundai jeep subaru lexus
delta united southwest american airlines emirates lufthansa jetblue
oven stove microwave fridge freezer dishwasher toaster vacuum washer dryer kettle
kitchen bedroom bathroom livingroom garage basement hallway porch garden office
table chair sofa couch bed desk lamp
shirt shoes pants dress jacket coat hat socks jeans clothes
soap shampoo toothpaste paper towels detergent batteries napkins
football soccer basketball baseball tennis golf hockey cricket rugby volleyball boxing swimming
pop rock jazz rap hip hop country classical metal blues reggae punk folk edm
guitar piano drums violin bass
beatles beyonce drake adele eminem rihanna madonna metallica nirvana queen coldplay prince elvis jackson
netflix spotify youtube pandora hulu amazon itunes audible
twitter facebook instagram linkedin snapchat whatsapp reddit tiktok tweet
google apple microsoft meta netflix faang uber airbnb stripe oracle ibm intel nvidia startup startups
cnn bbc nbc fox npr
mile miles kilometer kilometers km meter meters metre metres inch inches foot feet yard yards cm mm
gram grams kilogram kg pound lb lbs ounce ounces oz ton
liter litre gallon quart pint cup tablespoon teaspoon ml
teacher nurse doctor lawyer accountant chef plumber electrician mechanic driver pilot architect designer analyst scientist consultant
java python javascript typescript ruby php go golang rust kotlin swift scala perl haskell elixir c c++ c# clojure
django flask fastapi spring express rails laravel nestjs nextjs dotnet symfony gin phoenix
react angular vue svelte jquery html css bootstrap tailwind
postgres postgresql mysql sqlite mongodb mongo redis cassandra dynamodb oracle mariadb elasticsearch neo4j
aws azure gcp heroku digitalocean lambda ec2 s3 cloud
docker kubernetes terraform ansible jenkins helm podman
kafka rabbitmq sqs nats pubsub celery
linux ubuntu windows macos bash shell debian unix
vscode intellij vim emacs pycharm postman swagger jira
coursera udemy edx codecademy freecodecamp pluralsight udacity khan odin
leetcode hackerrank codewars neetcode codility
amazon google meta microsoft ibm duke michigan harvard stanford mit
frontend backend fullstack devops sre mobile ios android embedded gamedev qa
`;

/** The kinds a stem names, by line; digits are a kind of their own, those of clock times and years another. */
export const kindsOf = (word: string, stemmed: string): readonly number[] => {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return word.length === 4 ? YEARS : NUMBERS;
  return byStem.get(stemmed) ?? NO_KIND;
};

const NO_KIND: readonly number[] = [];
/** Digits are of the kind of "one" and "two". */
const NUMBERS: readonly number[] = [0];
const YEARS: readonly number[] = [0, 1_000];

const byStem = toLinesByStem(KINDS);
