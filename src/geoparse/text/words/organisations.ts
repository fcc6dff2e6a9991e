/** Bodies of a town, county, state or country: "Mansfield Police" names Mansfield. */
export const CIVIC_WORDS = `
police sheriff fire department dept council commission commissioners board court courts courthouse jail superior circuit municipal district government legislature assembly
parliament senate congress house supreme public city town village borough township county parish state national federal metropolitan regional area community senior junior central
attorney housing health water parks transit transportation highway emergency volunteer rescue ems detention correctional planning zoning school schools chamber army navy air force forces military
office officials authorities authority bureau division election elections census fair fairgrounds crimestoppers selectmen ordinance finance recreation revenue treasury interior defense defence environmental
`

/** Companies, agencies and societies: a name before one belongs to the body, not to the map. */
export const COMPANY_WORDS = `
inc corp corporation co company companies ltd llc llp plc gmbh ag sa nv group groups holdings partners partnership associates association assn agency bank bankers trust fund foundation
institute society federation union club league alliance coalition committee party movement front brigade brigades organisation organization network systems technologies technology industries energy
airlines airways motors pharmaceuticals insurance financial capital investments securities exchange railway railroad press publishing records pictures entertainment
store stores restaurant cafe grill pub brewery inn hotel hotels motel resort casino mall galleria fellowship ministries lions rotary elks vfw legion
accord accords treaty agreement protocol declaration convention summit act bill award prize cup trophy open championship championships marathon festival olympics games tournament
`

/** Newspapers, broadcasters and news agencies. */
export const MEDIA_WORDS = `
times post herald tribune gazette chronicle journal news newspaper telegraph guardian observer standard independent mirror sun star globe examiner register dispatch courier sentinel press
bulletin ledger advertiser inquirer echo mail express daily weekly magazine review radio tv television broadcasting channel reuters gazeta today
`

/** Teams and their games. */
export const SPORT_WORDS = `
real atletico bayern inter dynamo dinamo spartak lokomotiv sporting borussia olympique hapoel maccabi ajax juventus cska zenit ac cf
united rovers wanderers fc afc rangers celtic raiders cowboys giants jets bears lions tigers eagles hawks bulldogs wildcats panthers cardinals braves yankees mets sox cubs dodgers angels
padres mariners rockies astros marlins rays orioles indians twins royals brewers pirates phillies nationals lakers celtics bulls knicks heat spurs rockets mavericks suns jazz warriors kings clippers
hornets pistons pacers bucks cavaliers raptors wizards magic hawks nets sixers blazers timberwolves nuggets thunder grizzlies pelicans packers vikings steelers browns ravens bengals colts titans
jaguars texans broncos chiefs chargers seahawks rams saints buccaneers falcons redskins commanders dolphins patriots bills penguins flyers bruins canadiens leafs senators sabres capitals hurricanes
predators blues blackhawks wings avalanche flames oilers canucks sharks ducks kings coyotes stars gators bulldogs volunteers crimson longhorns aggies sooners buckeyes wolverines spartans hoosiers huskies
trojans bobcats ram hornet mustangs rebels knights trojans devils demons indians athletics juniors jv varsity
`

/** Schools and colleges. */
export const SCHOOL_WORDS = `
university college academy school high elementary middle institute polytechnic seminary kindergarten preparatory prep montessori law conservatory state tech
`

/** Buildings and sites named for a place or a person. */
export const FACILITY_WORDS = `
hospital clinic infirmary medical memorial church cathedral chapel mosque temple synagogue abbey museum gallery library theatre theater stadium arena coliseum center centre park gardens garden
airport station terminal tower towers bridge palace castle prison cemetery hall auditorium plaza square market zoo fairgrounds speedway racetrack golf camp fort barracks shipyard mill plant
building apartments estate estates housing mansion farm farms ranch observatory monument
`

/** Streets and roads. */
export const ROAD_WORDS = `
street st road rd avenue ave drive dr lane ln boulevard blvd highway hwy parkway pkwy court ct place pl way trail turnpike pike freeway expressway interstate route bypass circle terrace crescent close row streets roads avenues loop trafficway causeway alley
`
