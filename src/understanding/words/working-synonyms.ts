/** Words of computing and careers that are often said for one another, one group a line. */
export const WORKING_SYNONYMS = `
update upgrade refresh
download install
website site webpage web
internet online wifi network
computer laptop pc desktop
software program app application
code coding program programming programmer
developer engineer programmer coder dev
language python java javascript golang rust php ruby kotlin scala
database databases sql postgres postgresql mysql mongodb nosql
framework frameworks library django spring express rails laravel
api apis rest graphql grpc endpoint endpoints
cloud aws azure gcp
container containers docker kubernetes k8s
server servers backend
frontend ui html css react
deploy deployment release ship hosting host
git github gitlab commit branch
testing tests unit tdd qa
algorithm algorithms leetcode
architecture design scalability distributed microservices
performance latency caching cache optimise optimize
remote wfh telecommute
office onsite site
freelance contractor contracting freelancing
internship intern interns placement apprenticeship
portfolio showcase
project projects
mentor mentoring mentorship
network networking connections
meetup meetups conference conferences
promotion promote promoted promotions
level rung grade tier ladder
skill skills ability abilities competence
experience experienced background
tool tools toolkit
roadmap path pathway route
trend trends trending
demand demanded sought
future outlook prospects
worth worthwhile valuable value
responsible responsibility responsibilities duty duties
track tracking trace
status progress
confirm verify validate
agree accept approve allow
deny decline reject refuse
invite invitation
share post tweet
join enrol enroll register signup sign
subscribe subscription
notify notification notifications alert nudge
snooze postpone
birthday born
age old
live reside living
own belong possess
favourite favorite preferred
interesting fascinating fun
boring dull bored
busy crowded
free available
enough sufficient
more extra additional another further
less fewer
many much lot lots plenty
several few some couple
every each all
anything something
`;
