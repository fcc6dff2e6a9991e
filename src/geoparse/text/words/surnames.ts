/** Common family names, with those that are also names of towns. */
export const SURNAMES = `
adams ahmadinejad aliyev allen anderson andrews armstrong arnold assad bailey baker ball banks barker barnes barnett barrett bauer becker bell bennett
berry biden bishop black blair bloomberg boone boyd bradley brady brooks brown bryant burke burns burton bush butler byrd byrne cain calhoun callahan cameron
campbell carlson carpenter carr carroll carter castro chandler chapman chavez chen cheney churchill clark clarke clay clayton cleveland clinton cohen cole coleman collins conley connor cook
cooper cox craig crawford cruz cunningham daley dalton daniels davidson davis dawson day dean decker diaz dixon donnelly douglas doyle duncan dunn edwards eisenhower elliott
ellis erdogan evans farrell ferguson fernandez fields fisher fitzgerald fleming fletcher flores flynn ford foster fowler fox francis franklin fraser freeman fuller gandhi garcia
gardner garrett gates gibson gilbert gomez gonzales gonzalez gordon gore graham grant gray green greene griffin hale hall hamilton hansen hanson harding hardy harper harris harrison hart
harvey hawkins hayes henderson henry hernandez hicks hill hitler hoffman holland holmes hoover hopkins houston howard howell hubbard hudson hughes hunt hunter hussein jackson jacobs james jefferson
jenkins jennings jensen johnson johnston jones jordan joyce kelley kelly kennedy khamenei khan kim king klein knight knox lambert lane larson lavrov lawrence lawson lee lenin leonard lewis lincoln lindsay lloyd
logan long lopez lowe lucas lynch lynn macdonald madison manning marshall martin martinez mason matthews mccain mccarthy mccoy mcdonald mckinley mclean medvedev mendoza merkel meyer miller mills mitchell modi monroe montgomery moore
morales moran morgan morris morrison morton mubarak mueller muller murphy murray myers nelson nelson netanyahu newman newton nguyen nichols nixon norris norton obama obrien oconnor ohara oliver olmert olsen olson
ortiz osborne owens page palmer park parker parks patterson paulson payne pearson pelosi perez perkins perry peters peterson petersen phillips pierce polk porter powell price putin quinn ramirez ramos ramsey
randall raymond reagan reed reid reyes reynolds rhodes rice richards richardson riley rivera roberts robertson robinson rodgers rodriguez rogers romney roosevelt rose ross rouhani rowe rubio rumsfeld russell ruth ryan saakashvili sanchez sanders sanford
sarkozy saunders schmidt schneider schroeder schultz schwartz scott sharon shaw shelton sherman silva simmons simpson singh smith snyder spencer stalin stanley stephens stevens stevenson stewart stone stuart sullivan
sutton sweeney taylor thatcher thomas thompson thomson todd torres truman trump tucker turner tyler vance vargas vaughan vaughn vega wagner walker wallace walsh walters wang ward warner warren washington watkins watson watts weaver webb weber
webster welch wells west wheeler white wilkinson williams williamson willis wilson wolf wong wood woods wright yang yeltsin young zapatero zarif zimmerman
`
