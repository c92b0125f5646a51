/** Short and pet forms of given names in English, one group a line. Own compilation. */
export const ENGLISH = `
abigail abby abbie gail
abraham abe abram bram
adelaide addie adele della
albert al bert bertie
alexander alex alec alick sandy xander lex
alexandra alex alexa sandra sandy lexi
alfred alf alfie fred freddie
alice ali allie elsie
alison ali allison alyson
amanda mandy manda
andrew andy drew dre
angela angie angel
ann anne anna annie nan nancy hannah
anthony tony antony ant
archibald archie baldie
arthur art artie
augustus gus augustine
barbara barb barbie babs bobbie
barnabas barney barnaby
bartholomew bart barth
beatrice bea trixie beatrix
benjamin ben benny benji benjy
bernard bernie barney
bradley brad
brendan bren
bridget biddy bridie brigid
cameron cam
carol caroline carrie carolyn caro lina
catherine katherine kathryn cathryn katharine cathy kathy kate katie kat kay kitty kit cate
cecilia cecily celia sissy
charles charlie chuck chas chaz chip
charlotte charlie lottie lotte char
chester chet
christine christina christy chrissy tina chris kristen kristin kristina kirsten
christopher chris kit topher christie
clarence clarrie
clifford cliff
constance connie
cordelia delia
cornelius con neil corny
cynthia cindy
daniel dan danny
danielle dani danny
david dave davy davie
deborah debbie deb debra debby
dennis den denny
dominic dom nick
donald don donny donnie
dorothy dot dottie dolly dora
douglas doug dougie
edgar ed eddie
edith edie
edmund ed eddie ned ted eamon
edward ed eddie ned ted teddy ward
edwin ed eddie ned
eleanor ellie nell nora nelly elinor lenore
elizabeth elisabeth liz lizzie lizzy beth betty betsy bess bessie eliza elsie libby lisa lise liza lily
emily em emmy millie
emma em emmy
ernest ernie
esther essie hester
eugene gene
evelyn eve evie
ezekiel zeke
ezra ez
florence flo florrie flossie
frances fran francie fanny frankie
francis frank frankie fran
franklin frank
frederick fred freddie freddy rick fritz
gabriel gabe
gabrielle gabby gaby
geoffrey jeffrey jeff geoff jeffery
george georgie geordie
gerald gerry jerry ged
gerard gerry jerry
gertrude gertie trudy
gilbert gil bert
gordon gord
gregory greg gregg
gwendolyn gwen wendy
harold harry hal
harriet hattie harrie
helen nell nellie ellen lena
henrietta hetty etta
henry harry hank hal
herbert herb bert bertie
howard howie
hubert hugh bert
hugh hughie hugo
ian iain
ignatius iggy nate
irene renie
isaac ike zak
isabella isabel isobel bella belle izzy ibby isabelle
jacob jake jay
james jim jimmy jamie jem jimbo
jane janie jenny janey jayne
janet jan jenny
jason jay jace
jennifer jen jenny jenn jenna
jeremiah jerry jem
jeremy jerry jem
jerome jerry
jessica jess jessie
joan joanie
joanne jo joanna joan
john jack johnny jon jock
jonathan jon jonny nathan johnathan jonathon
joseph joe joey jos
josephine jo josie fina
joshua josh
joyce joy
judith judy judi jude
julia julie jules
julian jules
kenneth ken kenny
kimberly kim kimberley kimmy
lawrence laurence larry lawrie laurie loren
leonard leo len lenny
leopold leo poldi
leslie les lesley
lillian lily lil lillie
linda lindy lynda lyn
louis lou louie lewis
louise lou lulu
lucille lucy lucia cille
madeline maddie madeleine madelyn maddy
malcolm mal malc
margaret maggie meg peggy peg madge marge margie daisy greta rita margo margot
marjorie margie marge marjory
mark marc markus
martha marty mattie patty
martin marty mart
mary molly polly mamie may minnie mae
matilda tilly mattie tilda
matthew matt matty mathew
maureen mo reenie
maurice morris mo moe
maximilian max
melissa lissa mel missy
michael mike mick micky mikey mickey mitch micheal
michelle shelly chelle
mildred millie milly
mitchell mitch
mohammed mo moe
montgomery monty
nancy nan
natalie nat nattie
nathaniel nathan nat nate
nicholas nick nicky nicolas nic
nicola nicky nikki nicole
norman norm
oliver ollie olly noll
olivia liv livvy ollie
oscar ossie oz
oswald oz ossie
pamela pam
patricia pat patty tricia trish patsy
patrick pat paddy rick
paul paulie
pauline polly paula
penelope penny pen
percival percy
peter pete
philip phil phillip pip
phyllis phyl
priscilla cilla prissy
rachel rae rach rachael
ralph rafe
randolph randy rand
raymond ray
rebecca becky becca bex
reginald reg reggie rex
richard rick dick ricky rich richie dickie ritchie
robert rob bob bobby robbie robin bert
roderick rod rick roddy
rodney rod
roger rodge hodge
roland rollie roly rowland
ronald ron ronnie
rosemary rose rosie romy
rudolph rudy rolf
russell russ rusty
samantha sam sammie
samuel sam sammy
sarah sally sadie sara
sebastian seb bastian
sheila shelagh
sidney sid sydney
simon si
solomon sol solly
stanley stan
stephanie steph steffi stevie
stephen steven steve stevie stefan
stewart stuart stu
susan sue susie suzy susannah suzanne
sylvester sly vest
sylvia sylvie syl
tamara tammy tam
terence terry terrence
teresa theresa terry tess tessa tracy
theodore ted teddy theo
thomas tom tommy thom
timothy tim timmy
tobias toby
ursula ursie
valerie val
vanessa nessa
veronica ronnie vera
victor vic
victoria vicky vicki tori vickie
vincent vince vinnie vin
virginia ginny ginger
vivian viv vivienne
wallace wally
walter walt wally wat
wilfred wilf will
wilhelmina mina minnie billie
william bill billy will willie willy wills liam
winifred winnie freda
zachary zach zack zak
zoe zoey
`;
