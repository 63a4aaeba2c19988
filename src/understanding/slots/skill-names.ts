import { wordSet } from '../text/word-set.ts';

/** What people call skills besides the names in the knowledge folder. Unknown ids are left out. */
export const MORE_NAMES: Readonly<Record<string, string>> = {
  python: 'py3|python 3|python lang|pyhton|pytohn|pithon',
  javascript: 'vanilla js|es6|jscript|javasript|javascrit|java-script|javascirpt',
  typescript: 'typscript|tyepscript|typesript',
  nodejs: 'node.js|nodjs|node backend|deno|bun',
  java: 'java 8|java 17|java 21|jave|oracle java|oracle java se',
  'csharp-dotnet': 'c# .net|.net framework|.net 8|dot-net|c sharp .net|net core|donet',
  go: 'golang|go programming|go programming language|goland',
  ruby: 'rubby lang|rubi',
  php: 'php 8|php7|php 7|phpp',
  rails: 'rails framework|ruby rails|ror',
  laravel: 'laravle|lavarel|laraval',
  'spring-boot': 'spring mvc|spring framework|springbot|spring-boot|spring data|sprign boot|spring security',
  express: 'express framework|exprss|expressjs|nest js|nest.js|nestjs|nest',
  'flask-fastapi': 'flask framework|fast-api|fastpi',
  django: 'djnago|django rest|dajngo|djngo|djanog',
  'aspnet-core': 'asp.net core|asp net core|aspnet core|asp.net mvc',
  docker: 'dokcer|docekr|doker|dcoker|docker containers|dockerfile|dockerfiles|docker-compose|docker engine',
  kubernetes:
    'k8|kube|kuber|kuberntes|kuberenetes|kubernetees|kubernates|kubernets|kubctl|kubectl|helm charts|openshift',
  postgresql: 'postgre sql|pg|postgers|postgresq|posgres|postgress|postgressql|postgesql|postgrs',
  mysql: 'mysq|maria',
  mongodb: 'mongo database|mongodb|mongoose|mongdb|monogdb|mongod',
  redis: 'reids|redis cache|redsi',
  sql: 'sql joins|sql basics|basic sql|sql server|mssql|ms sql|t sql|tsql|raw sql',
  git: 'git basics|git vcs|got version control',
  'git-branching': 'merge conflicts|merges and conflicts|gitflow|git rebase|git merge|branching|merge requests',
  'code-hosting': 'git lab|pull requests|prs',
  linux: 'linux basics|linux command line|linx|lunix|linux server|linux servers|red hat|centos',
  'command-line': 'the terminal|command-line|shell|shell scripting|bash scripting|the shell|the command line',
  'rest-api': 'rest api|rest api design|rest services|rest endpoints|rest design',
  graphql: 'grapql|graphq|apollo|grahpql',
  'event-streaming': 'kafka streams|kafak|event streaming|event driven architecture|kakfa|pub sub',
  'background-jobs':
    'rabbit mq|rabbitmq|rabit mq|message queues|message broker|message brokers|background jobs|job queues|activemq|sqs|rabbit',
  'ci-cd':
    'azure devops|azure pipelines|azure dev ops|ci/cd|ci-cd|ci and cd|gitlab ci|circleci|circle ci|ci cd pipelines|ci|cd',
  'unit-testing':
    'unit tests|unit-testing|unit-tests|automated tests|automated testing|tests|writing tests|test driven development|mocha|rspec|phpunit|vitest|xunit',
  'integration-testing':
    'integration tests|integration test|integration testing|end to end tests|e2e tests|functional test|unit and integration',
  'system-design': 'systems design|sys design|system-design|system architecture|software architecture|software design',
  microservices: 'micro-services|microservice architecture|microservices architecture|mircoservices',
  'design-patterns': 'design pattern|solid principles|mvc pattern|software patterns',
  'data-structures': 'data-structures|ds and algo|linked lists|hash maps|trees and graphs|datastructure',
  algorithms: 'algos|algo|algorithms|big-o|big o notation|time complexity',
  'operating-systems': 'os|operating-systems|oses|os theory|os concepts|os internals',
  networking: 'computer networks|computer networking|tcp|network basics',
  http: 'http protocol|http basics|http status codes|http verbs',
  'https-tls': 'tls certificates|ssl certificates',
  'html-css': 'html css|html and css|html & css|html5|css3|html/css',
  authentication: 'authn|logins|password storage|user authentication|auth basics|session handling',
  authorization: 'authz|authorization',
  'oauth-jwt': 'oauth 2|oauth2|oauth 2.0|jwts|openid connect|json web tokens|oauth and jwt|single sign on',
  encryption: 'cryptography|hashing|crypto',
  'security-fundamentals': 'owasp top 10|owasp top ten|web app security|application security|appsec',
  'xss-csrf': 'xss and csrf',
  'injection-defense': 'sql injections|input validation',
  caching: 'caches|caching strategies|cache invalidation',
  'load-balancing': 'load balancers|load balancing|load-balancing',
  indexes:
    'index|indices|database indexes|db indexes|indexes|query plans|query planning|indexing strategies|sql indexes',
  transactions: 'db transactions|database transactions|isolation levels|sql transactions',
  orm: 'orms|orm s|jpa|typeorm|sequelize|hibernate|sql alchemy|eloquent|gorm',
  'db-migrations': 'database migrations|schema migrations|db migrations',
  'replication-sharding': 'database replication|shards|database sharding|db replication',
  'relational-model': 'relational databases|relational dbs|relational model|relational modelling|relational modeling',
  'data-modeling': 'schema modelling|database modelling|database modeling|data modelling|er diagrams',
  'nosql-concepts': 'nosql databases|nosql db|no-sql|cassandra',
  elasticsearch: 'elastic|elastik search|elastic-search|elasticsearch|elasitcsearch',
  dynamodb: 'dynamo db',
  'big-data': 'apache spark|pyspark|hadoop|data pipelines|airflow',
  aws: 'amazon web service|aws lambda|lambda|ecs|amazon cloud|aws basics|the amazon one|amazon certificate|amazon certs|amazon certification',
  azure: 'azure devops|microsoft azure|the microsoft one|microsoft certificate|microsoft certs|microsoft certification',
  gcp: 'google cloud|gcp|bigquery|the google one|google certificate|google certificates|google cert|google certs|google certification',
  'cloud-basics': 'the cloud|cloud basics|serverless',
  'infrastructure-as-code': 'terraform|iac|teraform|infra as code',
  'web-servers': 'nginx|apache|ngnix|reverse proxies|caddy|web servers',
  'metrics-monitoring': 'prometheus|grafana|datadog|new relic|observability|open telemetry',
  logging: 'structured logging|log management',
  concurrency:
    'async programming|multi threading|multi-threading|async await|threading|goroutines|race conditions|concurrent programming',
  'distributed-systems': 'consistent hashing|distributed-systems|cap theorem|distributed systems',
  openapi: 'swagger|open api|openapi spec',
  'api-clients': 'postman|curl|insomnia',
  'clean-code': 'clean-code|code smells',
  'personal-projects': 'side project|personal project|side-projects',
  'open-source': 'open-source',
  'interview-coding': 'coding interviews|leet code|leetcode|coding question|coding questions|coding problem',
  'interview-behavioral':
    'behavioral question|behavioral questions|behavioural question|behavior question|behaviour question|behavior questions|behaviour questions|behavioral round|behavioural round',
  'ai-assisted-development': 'github copilot|ai assistants|cursor ai|claude code',
  'programming-fundamentals':
    'variables and loops|loops and variables|variables and functions|loops and functions|variables loops|programming fundamentals|programming fundamental|the basics of programming|basic programming|coding fundamentals',
  'computer-architecture': 'how computers work',
  'performance-profiling': 'profiling|performance tuning',
  'project-management': 'stakeholder management',
  communication: 'communication skills|team work|soft-skills',
  'api-basics': 'crud apis|building apis|web apis',
  'data-formats': 'json and xml|protobuf|yaml files',
  debugging: 'debugger|debugging',
  agile: 'agile and scrum|scrum|sprint planning|sprint plannings|daily standups|retrospectives',
  mentoring: 'mentor|mentored',
  soap: 'soap apis|soap services',
  'incident-response':
    'production incidents|led an incident|led two incidents|led three incidents|led a few incidents|led some incidents|led several incidents|led many incidents|ran incidents|led incidents|leading incidents|handled incidents|handling incidents|incident lead|incident commander',
  documentation: 'technical documentation|writing docs',
  'network-security': 'firewalls',
  resilience: 'retries|idempotent|circuit breakers|timeouts',
};

/** Aliases that are said of so many other things that they never name a skill. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `explain,apply,slack,em,architect,principal,staff engineer,lead engineer,team lead,tech lead,technical lead,manager,director,
  cto,vp engineering,first job,another language,several languages,multiple languages,which language first,best 
  feedback,planning,patience,reddit,sh,logic,hiring process,interviewing candidates,showcase,job hunting,entry level job,clone,commit,push,pull,
  how to start coding,learn to code,roles,release,spike,tickets,scale,explain,recovery,restore,memory,cpu,pr,stay informed,keep up to date,
  udemy,coursera,pluralsight,codecademy,stack overflow,stackoverflow,lifelong learning,bootcamp,framework,frameworks,
  internship,rail,hg,cv,first language,first programming language,application,applications,resume,cover letter,projects,job hunt,back end architect,back end language,server side language,
  bakend language,back end framework,back end frameworks,recruiting,strategic thinking,attention to detail,online courses,tech stack decisions,
  programming,management skills,conferences,workshops,webinars,newsletters,trends,inteview,technical interview,language,specialization,certificate,my sql,main language,mock interview`
    .split(',')
    .map((name) => name.trim()),
);

/** Skills whose every name is an everyday word. */
export const EVERYDAY_SKILLS =
  wordSet(`communication job-search portfolio personal-projects certifications continuous-learning communities project-management mentoring
  technical-leadership engineering-management org-strategy documentation code-review interview-coding interview-behavioral
  interview-system-design design-patterns first-backend-language second-language web-framework-basics`);

/** Names that are also everyday words: they count only in messages that are about skills. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  `on call,oncall,on-call,programming basics,basic programming,the basics of programming,coding basics,programing,complexity,math,maths,computer science fundamentals,cs fundamentals,algorithm,os,terminal,
  file system,file system structure,networks,network,protocols,certificates,domain name,hosting,threads,async,testing,tests,qa,quality assurance,debug,
  debugging,patterns,docs,readme,security,login,logins,passwords,sessions,permissions,secrets,cloud,the cloud,deploy,deployment,pipelines,logs,monitoring,
  tracing,latency,performance,optimization,cache,scaling,scalability,queues,workers,streaming,reliability,retry,consistency,consensus,
  estimation,leadership,meetups,portfolio,certification,certifications,certs,coaching,mentorship,mentoring,soft skills,teamwork,collaboration,
  communication,communicating,stakeholders,sprint,canary,databases,data base,database,dbms,api,apis,web service,web services,libraries,
  server architecture,backup,backups,failover,partitioning,problem solving,trouble shooting,troubleshooting,code quality,
  merge,branch,branches,merging,transaction,migrations,networking events,contributing,opensource,open source,side projects,personal projects,
  leetcode,hackerrank,mock interview,system design interview,design interview,coding interview,coding interviews,chatgpt,copilot,cursor,llm,ai tools,
  ai coding,web framework,github,git hub,github portfolio,composer,jest,insomnia,vault,helm,spark,oracle,index,shell,timeouts,
  functional testing,documentation,crypto,elastic,cloud computing,data engineering,project management,people management,
  resume,tech lead,discord communities,side project,personal project,linked lists,ci,cd,maria,rabbit,lambda,management,software design,
  agile,scrum,jira,code review,code reviews,feature flags,apm,pg,lambda,kube,cursor ai,crud,hashing,algo,algos,sso,
  software architecture,system architecture,profiling,alerting,retries,security basics,security awareness,practice projects,project ideas,front end basics`
    .split(',')
    .map((name) => name.trim()),
);

/**
 * Names that are common words: what must stand right before or after them to mean the skill, and what must not.
 * In a list with another skill they count as well.
 */
export const GUARDED: Readonly<Record<string, Guard>> = {
  go: {
    before:
      'learn learning learned know knowing doing in with using use finished started start master mastered skip skipping study studying studied than versus vs done picked comfortable touched write writing shipping coding building maintaining deploying at java python php love prefer want choose pick take through is for about before up question questions',
    after:
      'question questions test quiz interview lang developer developers dev devs programming programmer engineer engineers jobs salary salaries code course basics vs versus routines concurrency done finished learned skills too yet',
    notAfter: 'to should can will let shall would could i you we they',
    notBefore:
      'on to for about ahead into through further deeper hard nuts wild crazy live wrong down up away over home with and deep again easy slow slowly gently',
  },
  rest: {
    before:
      'learn learning learned know using finished studied graphql design soap about understand skip comfortable with in started is vs versus replace replaces replacing',
    after: 'api apis endpoints services service design vs versus done basics ticked crossed skip skipped known learned',
    notAfter: 'the my some get a to i we you should will can must',
    notBefore: 'of assured day',
  },
  spring: {
    before:
      'learn learning learned know java with using finished studied started skip about in comfortable touched and or hibernate on use used is not want wants need needs require requires put add include',
    after:
      'boot framework mvc data security vs versus developer dev done basics hibernate course ticked crossed skip skipped known learned too',
    notAfter: 'the this next last by before until every since',
    notBefore: 'break semester term cleaning 2026 2027 2028',
  },
  mentor: {
    before: 'i we also',
    after: 'juniors interns people colleagues students',
    notAfter: 'a the my our your to',
    notBefore: 'is me said told',
  },
  mentored: {
    before: 'i we also have',
    after: 'juniors interns people colleagues students two three four some several new',
    notAfter: 'was were been being get got is am are',
    notBefore: 'by me us',
  },
  nest: {
    before: 'know node nodejs with using used learned finished express typescript',
    after: 'js framework apps',
    notAfter: 'the a to your my our',
    notBefore: 'egg for in',
  },
  solid: {
    before: 'learn learning learned know the about understand apply applying',
    after: 'principles design ticked crossed skip skipped known learned',
    notAfter: 'a some my very pretty quite am good really',
    notBefore: 'in on with at foundation foundations understanding grasp knowledge experience base skills background',
  },
  express: {
    before:
      'after learn learning learned know node nodejs with using finished studied started and or skip about in comfortable touched js use used is',
    after: 'js framework vs versus server app apps done basics ticked crossed skip skipped known learned too also',
    notAfter: 'to american can',
    notBefore: 'myself yourself my your themselves interest concern',
  },
};

/** Words beside a guarded name. */
export type Guard = {
  readonly before: string;
  readonly after: string;
  readonly notAfter: string;
  readonly notBefore: string;
};

/** After these words a name goes on as one of something else: `react native`, `qa team`. */
export const LONGER_NAMES: Readonly<Record<string, readonly string[]>> = {
  node: ['of', 'red'],
  oracle: ['of'],
  api: ['key'],
  java: ['island'],
  security: ['team', 'guy', 'guys', 'people', 'department', 'lead', 'engineer', 'officer', 'guard', 'clearance'],
  sessions: ['of', 'a', 'per', 'each', 'every'],
  test: ['team'],
  testing: ['team', 'department'],
  qa: ['team', 'guy', 'guys', 'people', 'department', 'lead', 'engineer', 'engineers', 'manager'],
  cloud: ['team', 'guy', 'guys', 'people'],
};
