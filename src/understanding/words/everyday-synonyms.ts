/** Everyday words that are often said for one another, one group a line. A word may stand in two. */
export const EVERYDAY_SYNONYMS = `
buy purchase order shop acquire
sell sold resell vend
pay paid payment settle
pay salary wage wages earnings compensation income remuneration paycheck paycheque payslip
cost price expense fee charge rate expensive pricey costly
cheap inexpensive affordable budget
money cash funds dollars dollar usd bucks euros pounds quid
earn make bring
spend spent spending
save saving savings
owe debt due outstanding
bill invoice
bank banking
loan lend borrow mortgage
tax taxes irs
insurance insure insured coverage policy
job role position post vacancy opening
job work employment occupation profession career
hire recruit employ recruiter recruiting hiring
employer company firm business organisation organization corporation
boss manager supervisor lead
colleague coworker teammate peer
fire fired sack sacked laid layoff layoffs redundant redundancy
quit resign leave
apply application applying
interview interviews interviewer interviewing
resume cv curriculum
raise increase rise boost hike bump
improve better enhance upgrade sharpen strengthen
reduce decrease lower lessen cut shrink drop
grow growth expand develop
senior experienced veteran expert seasoned
junior entry beginner newbie novice starter newcomer graduate
learn study pick master
teach train instruct educate tutor coach
course class lesson tutorial training workshop bootcamp
school college university uni academy
degree diploma bachelor bachelors master masters bsc msc phd
certificate certification certified credential
test exam quiz assess assessment examine
practice practise exercise drill rehearse
book novel textbook paperback
read reading
write wrote written compose draft author
word term phrase expression
mean meaning define definition signify
explain describe clarify elaborate
example sample instance
question query ask inquire enquire
answer reply respond response
say tell speak talk state mention
translate translation interpret
language tongue
spell spelling
help assist aid support hand
advice tip tips suggestion recommendation guidance pointers
suggest recommend advise propose
want wish desire like love fancy
need require must necessary required essential
like enjoy love adore
hate dislike detest
good great excellent nice fine awesome fantastic amazing
bad poor terrible awful horrible
best top finest ideal
easy simple straightforward effortless
hard difficult tough challenging tricky
important vital crucial key critical
big large huge enormous massive
small little tiny mini
fast quick quickly rapid speedy soon
slow slowly
new recent latest fresh modern current
old ancient outdated dated obsolete
begin start commence launch kick
end finish complete conclude over done
stop cease halt quit cancel
cancel revoke undo void call
continue resume proceed carry
wait hold pause
repeat again redo replay
change alter modify adjust edit amend switch
fix repair mend correct solve
break broke broken damage damaged crack
create make build produce generate construct
add include insert append put
remove delete erase clear drop discard eliminate
find locate discover search seek
lose lost missing misplace misplaced
look see watch view check
show display present reveal list
hide conceal
open unlock
close shut
lock secure
turn switch flip
on activate enable
off deactivate disable
set configure setup
get obtain receive fetch grab
give provide hand offer supply
send mail forward dispatch ship
deliver delivery shipping shipment package parcel
receive arrive get
bring take carry fetch
keep retain hold maintain
use utilise utilize employ apply
try attempt
choose pick select decide
prefer favour favor rather
think believe reckon suppose guess feel
know understand realise realize aware
remember recall remind reminder
forget forgot
happen occur event
plan schedule arrange organise organize
meeting appointment conference gathering
calendar agenda diary
date day
time hour clock
today now currently presently
tonight evening night
morning dawn
week weekly
month monthly
year annual annually yearly
early sooner
late delay delayed
long lengthy duration
often frequently frequency regularly usually
always constantly
begin origin
travel trip journey vacation holiday tour
go head move
drive driving car auto automobile vehicle
bus train subway transit metro rail
plane flight fly airline airplane
airport terminal
hotel motel inn lodging accommodation hostel
ticket tickets
reserve reservation book booking booked reserved
map direction directions route way
near nearby close local closest nearest around
far distance away
street road avenue
city town
country nation abroad overseas
home house apartment flat
rent lease
eat dine dinner lunch breakfast meal supper
food dish cuisine
restaurant cafe diner eatery bistro
cook bake prepare recipe roast grill fry
drink beverage
hungry starving
ingredient ingredients
calorie calories nutrition nutritional fat carbs protein
healthy health wellness
doctor physician medical medicine
sick ill unwell
exercise workout gym fitness
shot vaccine vaccination immunisation immunization
sleep rest bed nap
tired exhausted weary
stress stressed pressure anxious anxiety overwhelmed
burnout burned burnt
happy glad joyful cheerful pleased
sad unhappy depressed upset
angry mad annoyed furious
afraid scared fear frightened
worry worried concern concerned
sure certain confident positive
maybe perhaps possibly might unsure
yes yeah yep yup affirmative correct right
no nope nah negative
thanks thank appreciate grateful
hello hi hey greetings
bye goodbye farewell
sorry apologise apologize pardon
please kindly
funny joke humorous laugh hilarious
story tale
name called title
friend buddy pal mate
family relatives
child kid kids children baby
man guy gentleman male
woman lady female
people folks persons person human
robot bot machine ai computer
phone mobile cell cellphone smartphone
call ring dial phone
text message sms
email mail inbox
contact contacts
photo picture image pic snapshot
video movie film clip
movie cinema theatre theater
music song track tune melody
singer artist band musician
listen hear
play start
radio station
podcast episode show
volume loud louder sound audio
quiet mute silent silence
bright brighter light lights lamp
dim dark darker
colour color
hot warm warmer heat heating
cold cool cooler chilly freezing
temperature degrees thermostat celsius fahrenheit
weather forecast climate
rain rainy raining umbrella
snow snowy
sun sunny
news headline headlines
game games sport sports
win won winner victory
team squad
score result
stock shares share market
alarm wake
timer countdown
note notes
list lists
task tasks todo chore chores
clean cleaning vacuum tidy
coffee espresso latte
wash laundry
tire tires tyre tyres
gas petrol fuel gasoline
mile miles mileage mpg
engine motor
luggage baggage suitcase bag
passport visa
password pin passcode pincode
account profile
card credit debit visa mastercard
fraud fraudulent scam suspicious stolen theft steal
transfer move wire
withdraw withdrawal atm
refund reimburse reimbursement repay
limit maximum max cap
minimum least lowest
total sum amount
number count figure
percent percentage rate
calculate compute maths math arithmetic
convert conversion exchange swap
measure measurement size
weigh weight
cup cups tablespoon tablespoons teaspoon ounce ounces
average typical mean median usual normal
range spread bracket band
compare comparison versus vs against difference differ
same identical equal similar alike
replace replacement substitute substitution swap alternative instead
kind type sort category
part piece section
reason why cause
problem issue trouble bug error fault
error mistake wrong incorrect
safe safety danger dangerous
security secure protect protection
private privacy confidential
`;
