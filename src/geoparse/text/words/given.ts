/** Given names of many countries, enough to tell a person's full name from a place's. */
export const GIVEN_NAMES = `
paris britney lebron serena venus tiger zlatan kylie kendall khloe beyonce angela theresa boris emmanuel jacinda narendra viktor alexis
aaron abbas abby abdel abdul abdullah abdulrahman abe abel abigail abraham ada adam adela adele adnan adolf adrian adriana
agnes ahmad ahmed aidan aileen aisha akbar al alain alan alana albert alberto alec alejandro aleksandr aleksander alessandro
alex alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alisha alison allan allen
allison alma alphonse alvaro alvin alyssa amalia amanda amber amelia amin amina amir amit amos amy ana anastasia anatoly anders andre
andrea andreas andrei andres andrew andrey andrzej andy anelia angel angela angelina angelo anibal anil anita ann anna annabel
anne annette annie anthony antoine anton antonia antonio antony anwar april araceli archie ari ariel arlene armando armen arnold art
arthur artur arturo arun ashley ashok ashraf asif audrey august augusto austin ava avi axel ayesha aziz babak baker barack barbara
barney barry bart bashar basil bassam beatrice beatriz becky belinda ben benedict benito benjamin benny bernadette bernard bernardo
bernice bernie bert bertha beryl bessie beth bethany betsy bette betty beverly bianca bill billie billy bjorn blaine blake blanca
bob bobbie bobby bonnie boris brad bradford bradley brady brandi brandon brandy brenda brendan brent bret brett brian briana
bridget brittany brock bronwyn bruce bruno bryan bryant bryce bryn buddy burt byron caitlin caleb calvin cameron camilla
camille candace candice carey carl carla carlo carlos carlton carmen carol carole carolina caroline carolyn carrie carroll carson
carter casey cassandra cassie catalina catherine cathy cecil cecilia cedric celeste celia cesar chad charlene charles charlie
charlotte chase chelsea cheryl chester chiquita chloe chris christa christian christian christina christine christoph
christophe christopher christy chuck cindy claire clara clarence clark claude claudia claudio clay clayton clement cliff clifford clifton clint
clinton clive clyde cody colby cole colin colleen connie connor conrad constance consuelo cora corey cornelius cory courtney
craig cristian cristina crystal curt curtis cynthia cyril cyrus daisy dale dalia damian damien damon dan dana daniel daniela daniele danielle danny
daphne darlene darrell darren darryl daryl dave david davide dawn dean deanna debbie deborah debra dee deirdre delbert delia della delores denis
denise dennis denny deepak derek derrick desiree desmond devin devon dexter diana diane dianne dick diego dieter dimitri dina dino dirk
dmitri dmitry dolores dominic dominique don donald donna donnie dora doreen dorian doris dorothy doug douglas doyle drew duane
duncan dustin dwayne dwight dylan earl earnest eddie edgar edith edmond edmund edna eduardo edward edwin efrain eileen elaine elba
eleanor elena eli elias elijah elinor elisa elise elisabeth eliza elizabeth ella ellen elliot elliott ellis elmer elsa elsie elton
elvis emanuel emil emilia emilio emily emma emmanuel emmett enrico enrique eric erica erich erik erika erin ernest ernesto ernie ervin
esperanza esteban estelle esther ethan ethel eugene eugenia eva evan evangeline eve evelyn everett ezra fadi fahad faisal faith farah
farid farouk fatima faye federico felicia felipe felix ferdinand fernando fidel filip fiona florence floyd frances francesca
francesco francis francisco franco francois frank frankie franklin franz fred freda freddie frederic frederick fredrick friedrich fritz
gabriel gabriela gabriele gail galina gareth garrett garry garth gary gavin gayle gemma gene genevieve geoff geoffrey george georgia georges georgina
gerald geraldine gerard gerardo gerhard gertrude giancarlo gideon gilbert gilberto gina ginger giorgio giovanni giselle giulia giuseppe gladys glen glenda
glenn gloria gonzalo gordon grace graham grant greg gregg gregorio gregory greta gretchen grigory guido guillermo gunther gus gustav gustavo guy
gwen gwendolyn habib hadi haider hal hamid hamish hank hanna hannah hans harold harriet harris harrison harry harvey hasan hashim hassan hazel heath heather
hector heidi heinrich heinz helen helena helene helga helmut henri henrik henry herbert herman hilary hilda hikmet hiroshi holly homer hope horace howard hubert
hugh hugo humberto hussein hussain ian ibrahim ida ignacio igor ilham ilya imran ines ingrid inna ira irene irina iris irma irving irwin isaac isabel isabella
isabelle ismail israel issa ivan ivana ivor jabbar jack jackie jacob jacqueline jacques jaime jake jamal james jamie jan jana jane janet janice janine
jared jasmine jason jasper javad javier jay jayne jean jeanette jeanne jeannie jed jeff jefferson jeffery jeffrey jenna jennie jennifer jenny
jerald jeremiah jeremy jermaine jerome jerry jesse jessica jessie jesus jeyhun jill jillian jim jimmie jimmy jo joachim joan joann joanna joanne joao joaquin
jodi jodie jody joe joel joey johan johann johannes john johnathan johnnie johnny jon jonah jonas jonathan joni jordan jorge jose josef joseph josephine josh
joshua josie joy joyce juan juana juanita judith judy jules julia julian juliana julie julien juliet julio julius june jurgen justin justine
kamal kamran kara karen karim karin karina karl karla kate katharine katherine kathleen kathryn kathy katie katrina katya kay kayla keith kelley kelli
kelly kelsey ken kendall kendra kenneth kenny kent kerry kevin khaled khalid khalil kim kimberly kirk kirsten klaus kofi konstantin kris krista kristen kristin
kristina kristine kristy krishna kurt kyle kyra lana lance larry lars latoya laura lauren laurence laurent laurie lavrenty lawrence leah lee leigh leila
lena leo leon leonard leonardo leonid leroy lesley leslie lester leticia levi levon lewis liam lila lillian lillie lily lincoln linda lindsay lindsey lionel lisa
liz liza lloyd logan lois lola lonnie lorena lorenzo loretta lori lorraine lou louis louisa louise lourdes lowell luca lucas lucia lucien lucille
lucinda lucy luigi luis luisa luke lula luther lydia lyle lyndon lynette lynn lynne mabel mack mackenzie maddie madeleine madeline madison magdalena maggie magnus
mahdi mahmood mahmoud maia malcolm malik mamie mandy manfred manuel mara marc marcel marcella marcelo marcia marco marcos marcus margaret
margarita margie marguerite maria mariam marian mariana marianne marie marilyn marina mario marion marisa marissa marjorie mark marlene marlon marsha
marshall marta martha martin martina marty marvin mary maryam masoud mateo matilda matt matteo matthew matthias maureen maurice mauricio max maxim maxine
maya mayra megan mehdi mehmet mel melanie melinda melissa melody melvin mercedes meredith merle mia micah michael micheal michel michele michelle mick miguel
mihail mikayil mike mikhail milan mildred miles milton mindy minnie miranda miriam misty mitchell mitt moez mohamad mohamed mohammad mohammed mohsen moises molly mona
monica monique morgan morris mortimer moses moshe muhammad muriel murray musa mustafa myra myriam myrtle nabil nadia nadine naji nancy naomi narendra nasser natalia
natalie natasha nathan nathaniel neal ned neil nell nellie nelson nestor niall nicholas nick nicola nicolas nicole nicolás nigel nikita nikki nikol nikola nikolai nikolay
nikos nina noah noel nora norma norman nuri octavio odessa olaf ole oleg olga olive oliver olivia ollie omar orkhan orlando orville oscar osama oswald otis otto owen pablo paige
pam pamela paolo parviz pascal pat patrice patricia patrick patsy patti patty paul paula paulette pauline pavel pearl pedro peggy penelope penny percy perry
pete peter petra phil philip philippe phillip phoebe phyllis pierre piotr polly preston priscilla prince qasim quentin quincy rachael rachel rafael rafiq rajesh ralph ramiro ramon
ramona ramzi randal randall randolph randy raquel rashid raul ravi ray raymond rebecca recep reed reggie regina reginald reid rena renato rene renee reuben rex
reza rhonda ricardo richard rick rickey ricky rita rob robbie robert roberta roberto robin robyn rocco rochelle rod roderick rodney rodolfo rodrigo roger
roland rolf roman romeo ron ronald ronnie roosevelt rosa rosalie rosalind rosanne rose rosemarie rosemary rosie ross roxanne roy ruben ruby rudolf rudolph
rudy rufus rupert russ russell rustam ruth ryan saad sabrina sadie said saeed salim sally salman salvador salvatore sam samantha sameer sami samir sammy samuel sandra sandy sanjay
santiago sara sarah sasha saul savannah scott sean sebastian selena selma serena serge sergei sergey sergio seth seyed seyyed shane shannon shari sharon shaun shawn sheila
shelby sheldon shelley shelly sheri sherman sherri sherry sheryl shirley sidney siegfried sigmund silvia silvio simon simone solomon sonia sonja sonya
sophia sophie spencer stacey stacy stan stanislav stanley stefan stefano stella stephan stephanie stephen sterling steve steven stewart stuart sue sunil susan
susana susanne susie suzanne svetlana sven sybil sydney sylvester sylvia tabitha tamara tamika tammy tanya tara tariq tasha tatiana ted teresa teri
terrance terrell terrence terri terry tessa thaddeus thelma theo theodora theodore theresa therese thomas tiffany tim timmy timothy tina toby todd tom tomas
tommy toni tony tonya tracey traci tracy travis trevor tricia tristan troy trudy tyler tyrone ulrich uma ursula vadim valentin valentina valeria valerie
van vanessa velma vera verna vernon veronica vicki vickie vicky victor victoria vijay vikram vince vincent vincenzo viola violet virgil virginia vitaly vivian viktor vladimir vladislav volodymyr
wade walid wallace wally walter wanda warren wayne wendell wendy werner wesley whitney wilbert wilbur wilfred wilhelm will willard william willie willis wilma wilson winifred winston wojciech wolfgang
woody xavier yan yasmin yasser yevgeny yitzhak yolanda yosef youssef yuri yusuf yves yvette yvonne zachary zack zafar zainab zaid zelda zoe zhang wei xi jinping hu jintao kofi ban moon recep tayyip
barack angela nicolas silvio gordon dmitry condoleezza benazir pervez hamid nouri jalal ehud binyamin benjamin tzipi shimon hosni mahinda manmohan
`
