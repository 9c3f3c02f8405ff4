/**
 * Urdu and Hindi words of questions about the news, in Roman letters, in Urdu and in Devanagari script, and what they are in English. A row: the English,
 * then every spelling. Particles stand for nothing but mark what is before them: `ne` the one who acts, `ko` the one acted upon.
 */
export const URDU_GLOSSARY = `
what: kya kia kyaa kiaa kyah کیا क्या
who: kaun kon koun kaon kis kiska kiski kiske kiskay kin kinka kinki kinke kisse kinse kismein کون کس کن कौन किस किसका किसकी किसके किन किनका किनकी किनके
who ne: kisne kisnay kisny kinhon kinhone kinne کسنے کنہوں किसने किन्होंने
who ko: kisay kise kisey kisko kinko kinhe kinhen کسے کنہیں किसको किसे किन्हें
when: kab kb کب कब
where: kahan kahaan kidhar kidher kider kahanse kahanpe کہاں کدھر कहाँ कहां किधर
why: kyun kyon kiun kyu kiyu kiu q kyoun kiyun kiyon kyoon kyoo کیوں क्यों क्यूं क्यूँ
how: kaise kaisay kaisey kese kesay kesy kaisa kaisi kesa kesi کیسے کیسا کیسی कैसे कैसा कैसी
how many: kitne kitni kitnay kitney kitny ktne ktni کتنے کتنی कितने कितनी
how much: kitna ktna کتنا कितना
which: konsa konsi konse konsay kaunsa kaunsi kaunse kaunsay kounsa kounsi کونسا کونسی کونسے कौनसा कौनसी कौनसे
ne: ne nay نے ने
ko: ko کو को
of: ka ki ke kay ky k kaa kii e کا کی کے का की के
is: hai hain hy hay hein he hen hei hae h ہے ہیں है हैं
am: hoon hun hu ہوں हूं हूँ
was: tha thi thaa تھا تھی था थी
were: the thay thy thin thein تھے تھیں थे थीं
will: ga gi ge gay gaa gey hoga hogi hoge honge hongi hongay گا گی گے ہوگا ہوگی ہوگے ہونگے गा गी गे होगा होगी होंगे होगे
did: kiya kiyaa kiye kiyay کیے کئے کیں किया किए किये कीं
in: mein mai mien main me mei mn mae andar ander میں اندر में अंदर
on: par pe per pr oper upar uper ooper پر پہ اوپر पर पे ऊपर
from: se say sey sy سے से
and: aur or aor awr ar evam tatha اور و और एवं तथा
or: ya yaa athva یا या अथवा
also: bhi bhe bhee بھی भी
to: tak تک तक
not: nahi nahin nai nhi nahee nahen nahiin nhin nae mat نہیں نہ مت नहीं नही मत न
no: عدم नो
yes: haan han haa hanji hn ہاں हां हाँ
then: to toh tou tw phir phr tab na naa تو پھر تب तो फिर तब ना
if: agar agr yadi اگر अगर यदि
but: lekin lakin magar mgr balke balkay parantu لیکن مگر بلکہ लेकिन मगर बल्कि परंतु
because: kyunke kyunki kyonke kyonki kiunke kiunki kyunkay kyunk chunke chunki کیونکہ چونکہ क्योंकि चूंकि
therefore: isliye isliay islye lehaza lihaza چنانچہ لہذا इसलिए
for: liye liay liey lye khatir waste waaste لیے لئے خاطر واسطے लिए खातिर
this: ye yeh yey yah yhe is iss isay ise isey iska iski iske iskay isko isne isnay yehi yahi isme ismein isse یہ اس یہی اسے यह ये इस इसका इसकी इसके इसको इसे इसने यही
these: in inn inka inki inke inkay inko inhe inhen inhein inhon inhone इन इनका इनकी इनके इनको इन्हें इन्होंने
that: wo woh voh vo us uss wohi wahi jo jis jiss jisne jisnay jiska jiski jiske jisko jisay jise jin jinka jinki jinke jinko jinhon jinhone wala wali wale walay waley waali waala vala vali vale usme usmein usse وہ وہی جو جس جن جنہوں جسے کہ والا والی والے वह वो उस वही जो जिस जिसने जिसका जिसकी जिसके जिसे जिन जिन्होंने कि वाला वाली वाले
he: usne usnay usny usay usey usko اسنے उसने उसे उसको
his: uska uski uske uskay uskee اسکا اسکی اسکے उसका उसकी उसके
they: un unn unhone unhon unho unhoon unhonay unko unhe unhen unhein unse unme unmein ان انہوں انھوں انہیں انھیں उन उन्होंने उन्हें उनको
their: unka unki unke unkay انکا انکی انکے उनका उनकी उनके
you: aap ap aapko apko aapne tum tm tumne tumhe tumhein tumko tujhe tu aapse tumse آپ تم تمہیں تجھے आप तुम तू आपको आपने तुमने तुम्हें तुझे
your: aapka aapki aapke apka apki apke tumhara tumhari tumhare tumharay tera teri tere teray تمہارا تمہاری تمہارے تیرا تیری تیرے आपका आपकी आपके तुम्हारा तुम्हारी तुम्हारे तेरा तेरी तेरे
i: mainay maine mainne mene मैं मैंने
me: mujhe mujhay mjhe mje mujhko mujh muje mujhse mujhpe مجھے مجھ मुझे मुझको मुझ
my: mera meri mere meray میرا میری میرے मेरा मेरी मेरे
we: hum ham humne hamne humein hamein humen ہم ہمیں हम हमें हमने
our: hamara hamari hamare hamaray humara humari humare ہمارا ہماری ہمارے हमारा हमारी हमारे
own: apna apni apne apnay اپنا اپنی اپنے अपना अपनी अपने
himself: khud khudko swayam خود खुद स्वयं
sir: sahab sahib saab sahb janab jnab ji jee shri محترم صاحب جناب جی साहब जी जनाब श्री
about: bare baray baarey baare barey baaray mutaliq mutalliq mutaaliq بارے متعلق बारे
around: taqreeban taqriban lagbhag qareeban تقریباً تقریبا लगभग तकरीबन
only: sirf srf bas hi hee faqat mahaz keval صرف بس ہی فقط محض सिर्फ केवल बस ही
all: sab sb sub saari sari saara saray sare saarey tamam tamaam sabhi sabko sabse sabne سب ساری سارا سارے تمام सब सारी सारे सारा तमाम सभी sara saraa saarii
any: koi koee kisi kissi kinhi kuch kuchh kch کوئی کسی کچھ کنہی कोई किसी कुछ किन्हीं
every: har hr ہر हर प्रत्येक
such: aisa aisi aise aisay esa esi ese itna itni itne itnay ایسا ایسی ایسے اتنا اتنی اتنے ऐसा ऐसी ऐसे इतना इतनी इतने
like: jaisa jaisi jaise jaisay jesa jesi jese tarah trah طرح جیسا جیسی جیسے जैसा जैसी जैसे तरह
while: jab jb dauran doran dauraan جب دوران जब दौरान
after: baad bad baadme baadmein بعد बाद
before: pehle pehlay pahle pahley phle pehley peshtar پہلے قبل पहले
first: pehla pehli pahla pahli phla phli awwal پہلا پہلی اول पहला पहली प्रथम
second: doosra doosri dusra dusri doosre dusre doosray dosra dosri دوسرا دوسری دوسرے दूसरा दूसरी दूसरे
third: teesra teesri tisra tisri teesre تیسرا تیسری تیسرے तीसरा तीसरी तीसरे
last: aakhri akhri aakhree aakhir akhir aakhirkar antim آخری آخر اخری اخر आखिरी आखिर अंतिम
next: agla agli aglay agle aagla aainda ainda آئندہ اگلا اگلی اگلے ائندہ अगला अगली अगले आगामी
past: guzishta pichla pichli pichle pichlay pichhla pichhle guzra گزشتہ پچھلا پچھلی پچھلے पिछला पिछली पिछले
now: ab abhi abi filhal اب ابھی अब अभी फिलहाल
again: dobara dubara dobaara wobara دوبارہ दोबारा दुबारा
always: hamesha humesha hameesha ہمیشہ हमेशा
ever: kabhi kbhi کبھی कभी
here: yahan yahaan idhar yahin یہاں ادھر यहां यहाँ इधर
there: wahan wahaan udhar wahin vahan وہاں वहां वहाँ उधर
somewhere: kahin kaheen کہیں कहीं
together: ikatha ikatthe ikathay ikathe اکٹھے اکٹھا इकट्ठा
with: saath sath hamrah samet سمیت ساتھ ہمراہ साथ समेत
without: baghair bagair bghair bina bagher بغیر बिना बगैर
against: khilaf khilaaf khelaf mukhalif viruddh خلاف مخالف खिलाफ विरुद्ध
between: darmiyan darmian darmayan beech درمیان बीच दरमियान
near: paas qareeb qarib kareeb nazdeek قریب پاس نزدیک पास करीब नज़दीक नजदीक pas paass
far: door dur दूर
except: siwa siwaye alawa ilawa elawa علاوہ سوائے अलावा सिवा
more: zyada ziyada ziada zyda ziyadah mazeed mazid زیادہ مزید ज्यादा ज़्यादा अधिक
less: kam kum کم कम
very: bohat bahut bohot buhat bht bhot nihayat بہت نہایت बहुत
both: dono donon donu دونوں दोनों
half: aadha adha aadhi آدھا ادھا आधा आधी
some: chand baaz kai kayi کئی بعض कई चंद
other: digar deegar doosron anya دیگر दूसरों अन्य
can: sakta sakti sakte saktay saka saki sake sakay sakega sakegi sakain سکتا سکتی سکتے سکا سکی سکے सकता सकती सकते सका सकी सके
should: chahiye chahye chahiay chahiyay chaiye chahie چاہیے چاہئے चाहिए चाहिये
want: chahta chahti chahte chahtay chaha chahi chahe chahain chahenge chahna khwahish khwahishmand چاہتا چاہتی چاہتے چاہا خواہش चाहता चाहती चाहते चाहा इच्छा
said: kaha kahaa kahi kahey bola boli bolay bole farmaya farmaaya farmaye کہا کہی بولا بولی بولے فرمایا कहा कही बोला बोली बोले
say: keh kah kehta kehti kehte kehtay kehna kehne kehnay kahe kahein kahain kahega kahegi kahenge kahta kahti kahte kahna kahne bol bolta bolti bolte boltay bolo bolna bolne bolega bolegi bolenge کہتا کہتی کہتے کہنا کہنے کہے کہو بولتا بولتے بولنا بولو कहता कहती कहते कहना कहने कह कहे कहो बोलता बोलते बोल बोलो
told: bataya btaya btaaya bataaya batai batayi bataye batae btayi btai بتایا بتائی بتائے बताया बताई बताए
tell: bata bta batao btao bataao btaao batado btado batayen batayein bataiye batata batati batate batatay btata btate batana btana batane batanay batayega batayegi batayenge bataega sunao sunaao بتاؤ بتا بتاو بتائیں بتاتا بتاتی بتاتے بتانا بتانے سناؤ बताओ बता बताइए बताइये बताएं बताता बताते बताना बताने बताएगा सुनाओ
heard: suna suni sune sunay sunai سنا سنی سنے सुना सुनी सुने सुनाई
hear: sun sunta sunti sunte sunna sunne suno sunein sunen sunega سنو سن سننا سننے سنتا سنتے सुनो सुन सुनना सुनता सुनते
ask: poocha pucha puchha poochha poochi puchi pooch puch poochna puchna poochta puchta poochte puchte poochay poocho pucho پوچھا پوچھی پوچھ پوچھنا پوچھتا پوچھو पूछा पूछी पूछ पूछना पूछता पूछते पूछो
answer: jawab jawaab javab jawabat uttar جواب جوابات जवाब उत्तर
question: sawal sawaal sawalat sawalon saval swal prashn سوال سوالات سوالوں सवाल सवालों प्रश्न
happened: hua hui huay hue huye hoa huwa huwi huwe huaa hogaya hogya hogayi hogai hogaye ہوا ہوئی ہوئے ہوئیں ہوگیا ہوگئی ہوگئے हुआ हुई हुए हुयी हुईं
happen: ho hona hone honi honay hota hoti hote hotay hojaye hojayega hojaega hotee ہو ہونا ہونے ہونی ہوتا ہوتی ہوتے ہوجائے हो होना होने होनी होता होती होते होए
went: gaya gya gayi gyi gaye gae gai gayee gye gayein gaaya chala chali chale chalay chalagaya گیا گئی گئے گئیں چلا چلی چلے गया गई गयी गए गये गईं चला चली चले
go: ja jaa jana jaana jane jaane janay jaye jayega jaega jayegi jaegi jayenge jaenge jata jati jate jatay jaata jaati jaate jao jaao jayein chal chalo chalna chalta chalte chalti chalega chalegi jaya jaaya جا جانا جانے جائے جائیں جائیگا جاتا جاتی جاتے جاؤ چل چلو چلتا چلتی چلنا जा जाना जाने जाए जाये जाएगा जाएगी जाएंगे जाता जाती जाते जाओ चल चलो चलना चलता जाया
came: aya aaya ayi aayi aye aaye aai aaey aayee aagaya agaya aagayi agayi aagaye آیا آئی آگیا آگئی آئیں ایا ائی اگیا اگئی ائیں आया आई आयी आए आये आईं
come: aa ana aana anay aane aanay aata aati aate aatay ata ati ate ayega aayega aaega aega ayegi aayegi aegi aayenge ayenge aynge aao aaein آئے آنا آنے آتا آتی آتے آؤ آئیگا ائے انا انے اتا اتی اتے ائیگا आ आना आने आता आती आते आएगा आएगी आएंगे आओ ani aani aaani
came out: nikla nikle niklay nikli nikley نکلا نکلی نکلے निकला निकली निकले
come out: nikal nikalna nikalne nikalta nikalti nikalte نکل نکلنا نکلتا نکلنے निकल निकलना निकलता निकलने
do: kar karna karne karni karnay karo karega karegi karege karenge karengay karen karein karay kare karta karti karte kartay kr krna krne krta krti krte krega kregi krenge kro kren ker kerna kerta karwaya karwayi karwaye karaya karana karwana karwane karwata karwa karwaain karate کر کرنا کرنے کرنی کرے کریں کرو کریگا کرینگے کرتا کرتی کرتے کروایا کرایا کروانا कर करना करने करनी करे करें करो करेगा करेगी करेंगे करता करती करते करवाया कराया
doing: raha rahi rahe rahay rha rhi rhe rhy rahaa رہا رہی رہے रहा रही रहे
remain: reh rah rahega rahegi rahenge rehega rehna rahna raho rahein رہنا رہیگا رہو رہیں रह रहना रहेगा रहेगी रहेंगे रहें
live: rehta rehti rehte rehtay rahta rahti rahte رہتا رہتی رہتے रहता रहती रहते
gave: diya dia diyaa di diye diyay deya dedia dediya دیا دی دیے دیئے दिया दी दिए दिये
give: de dena dene denay deni deta deti dete detay dega degi denge dein den dedo dijiye dilwaya dilaya dilana دے دینا دینے دینی دیتا دیتی دیتے دیگا دیں دینگے دلایا دلوایا दे देना देने देनी देता देती देते देगा देगी देंगे दें दीजिए दिलाया
took: liya lia liyaa li leya lelia leliya لیا لی لیں लिया ली लीं
take: le lena lene lenay leni leta leti lete letay lega legi lenge lein lelo لے لینا لینے لینی لیتا لیتی لیتے لیگا लेना ले लेने लेनी लेता लेती लेते लेगा लेगी लेंगे
got: mila mili mile milla milay milaa ملا ملی ملے मिला मिली मिले
get: mil milega milegi milenge milta milti milte miltay haasil hasil مل ملیگا ملتا ملتی ملتے حاصل मिल मिलेगा मिलेगी मिलता मिलती मिलते हासिल
meet: milna milne milnay milwaya ملنا ملنے मिलना मिलने
made: banaya banai banayi banaye bnaya bnayi بنایا بنائی بنائے बनाया बनाई बनाए
make: banata banati banate banane bananay banao banayega banayenge bnana بنانا بنانے بناتا بناتے बनाना बनाने बनाता बनाते
become: bana bani bane banay banaa banna banne bannay banta banti bante banega banegi banenge بنا بنی بنے بننا بننے بنتا بنیگا बना बनी बने बन बनना बनने बनता बनेगा बनेगी बनेंगे
put: laga lagi lage lagay lagaya lagayi lagai lagaye lagae lagana lagane lagata lagate lagwaya dala daala dali dalna dalne ڈالا ڈالی ڈالنا لگا لگی لگے لگایا لگائی لگائے لگانا لگانے लगा लगी लगे लगाया लगाई लगाए लगाना डाला डाली डालना daali daaley daalay daaleyn
seem: lagta lagti lagte lgta لگتا لگتی لگتے लगता लगती लगते
keep: rakha rakhi rakhe rakhay rkha rakhna rakhne rakhta rakhti rakhte rakho rakhega rakhenge rakh رکھا رکھی رکھے رکھنا رکھنے رکھتا رکھتے رکھ रखा रखी रखे रखना रखने रखता रखते रख
bring: laya laaya layi laai laye lana laana lane laane lao laao layega laayega lata laata لایا لائی لائے لانا لانے لاؤ लाया लाई लाए लाना लाने लाओ
send: bheja bheji bheje bhejay bhejwaya bhijwaya bhijwai rawana bhej bhejna bhejne bhejta bhejo bhejega bhejenge arsal irsal بھیجا بھیجی بھیجے بھجوایا روانہ بھیج بھیجنا بھیجنے भेजा भेजी भेजे भिजवाया भेज भेजना भेजने
show: dikhao dikha dikhaya dikhayi dikhai dikhana dikhata dikhaye dikhaiye دکھاؤ دکھا دکھایا دکھائی دکھانا दिखाओ दिखा दिखाया दिखाई दिखाना
see: dekha dekhi dekhe dekhay dekh dekhna dekhne dekhta dekhte dekho dekhein dekhenge nazar دیکھا دیکھی دیکھے دیکھ دیکھنا دیکھو دیکھیں دیکھتا نظر देखा देखी देखे देख देखना देखो देखें देखता नज़र नजर
think: soch socha sochi sochta sochti sochte sochna khayal khyal khayaal vichar سوچ سوچا سوچتا سوچتے سوچنا خیال सोच सोचा सोचता सोचते सोचना ख्याल विचार
understand: samajh samjha samjhi samjhe samajhna samajhta samajhte samjho smjh سمجھ سمجھا سمجھنا سمجھتا समझ समझा समझना समझते
explain: samjhao samjhaao samjhaiye samjhaiyega samjhado samjhaye samjhana samjhaya سمجھاؤ سمجھائیں سمجھاو समझाओ समझाइए समझाना
affair: chakkar chakar chakker siyapa syapa siapa jhamela locha lafda lafra چکر سیاپا चक्कर लफड़ा झमेला
read out: parhwana parhwaya parhwata parhwane parhwani padhwana padhvana padhwaya parhvana sunata sunati sunate پڑھوانا پڑھوایا سناتا पढ़वाना पढ़वाया पढवाना सुनाता
know: pata maloom malum malom ilm pta pataa jaanta jaanti jaante janta jante janti jantay jaan jaanna janna jaano maloomat پتہ پتا معلوم علم جانتا جانتی جانتے جاننا पता मालूम जानता जानती जानते जानना
unknown: namaloom namalum agyat نامعلوم अज्ञात नामालूम
remember: yaad yad yaaddasht یاد याद
forget: bhool bhula bhul bhoola bhoolgaya bhulna بھول بھولا भूल भूला
recognise: pehchan pehchana pehchaan pahchan pehchanta پہچان پہچانا पहचान पहचाना
believe: yaqeen yakeen yaqin aitbar etbar bharosa bharosay vishwas یقین اعتبار بھروسہ यकीन भरोसा विश्वास
confidence: aitmad etemad aitemad itmad aitamad اعتماد एतमाद
left: chora chhora chhoda choda choreya choray chhori chodi chhodi chode چھوڑا چھوڑی چھوڑے छोड़ा छोड़ी छोड़े छोडा छोडी छोडे
leave: chorna chhorna chhodna chodna chorne chhorne chhodne chorega chhodega chhor chhod chorta چھوڑ چھوڑنا چھوڑنے छोड़ छोड़ना छोड़ने छोड छोडना छोडने
replaced: jagah jaga jgah jagha جگہ जगह
resign: istifa isteefa istefa istifaa isteefaa estefa astifa istifah istefaa istifay isteefay mustafi mustaafi tyagpatra استعفی استعفیٰ استعفے استعفا مستعفی इस्तीफा इस्तीफ़ा इस्तीफे इस्तीफ़े त्यागपत्र
fled: bhaga bhaag bhagi bhage bhagay bhagna bhaagna bhagta farar faraar firar بھاگا بھاگ بھاگے فرار भागा भाग भागे फरार फ़रार
absconder: mafroor mafrur mafroorr bhagora bhagoda bhagoray ishtihari ishtehari مفرور بھگوڑا اشتہاری भगोड़ा भगोडा
audio: aadio adio odio آڈیو آڈیوز اڈیو اڈیوز ऑडियो
video: vidio wideo ویڈیو ویڈیوز وڈیو वीडियो विडियो
voice: awaz aawaz awaaz aawaaz avaz awazen awazein آواز آوازیں اواز اوازیں आवाज आवाज़
leak: leek leeks lik لیک لیکس लीक
hacked: haik ہیک हैक
hacker: haiker ہیکر ہیکرز हैकर
recording: rikarding ریکارڈنگ ریکارڈنگز रिकॉर्डिंग रिकार्डिंग
tapping: ٹیپنگ टैपिंग
tape: taip ٹیپ ٹیپس टेप
time: waqt wakt vaqt baje bajay samay muqarrara وقت بجے वक्त वक़्त समय बजे
day: din dino dinon dinn roz rozana yaum youm دن دنوں روز दिन दिनों रोज
week: hafta hafte haftay hafton haftah saptah ہفتہ ہفتے ہفتوں हफ्ता हफ्ते हफ़्ते सप्ताह
month: mahina mahine maheena maheene maheenay mahinay mahinon mahino maheenon maah mah مہینہ مہینے مہینوں ماہ महीना महीने महीनों माह
year: saal sal saalon salon saalo baras سال سالوں برس साल सालों वर्ष बरस
hour: ghanta ghante ghantay ghanton گھنٹہ گھنٹے گھنٹوں घंटा घंटे घंटों
minute: minat منٹ मिनट
today: aaj aj aajkal ajkal آج آجکل اجکل आज आजकल
yesterday: kal kall کل कल
day after: parson parso پرسوں परसों
date: tareekh tarikh taarikh tareekhein tareeq تاریخ तारीख तारीख़
history: itihas itihaas इतिहास
morning: subah subha subh sawere savere صبح सुबह सवेरे
evening: shaam sham shaamko شام शाम
night: raat raaton raatko رات راتوں रात रातों
how long: arsay arsa arse muddat der deyr عرصہ عرصے مدت دیر अरसा अरसे मुद्दत देर
old: purana purani purane puranay qadeem buzurg پرانا پرانی پرانے قدیم पुराना पुरानी पुराने
new: naya nayi naye nayaa nya nyi نیا نئی نئے नया नई नयी नए नये
recent: haliya haalia haliyah taza taaza tazi tazah حالیہ تازہ ताजा ताज़ा
soon: jald jaldi jaldee anqareeb jaldhi جلد جلدی عنقریب जल्द जल्दी
late: takheer taakheer deri تاخیر देरी
suddenly: achanak achaanak اچانک अचानक
january: janwari janvari janwary جنوری जनवरी
february: farwari farvari faruari فروری फरवरी फ़रवरी
march: مارچ मार्च
april: aprail اپریل अप्रैल
may: مئی मई
june: joon جون जून
july: julai jolai julaai جولائی जुलाई
august: agast agust اگست अगस्त
september: sitambar sitamber satember ستمبر सितंबर सितम्बर
october: aktobar aktoobar uktubar اکتوبر अक्टूबर अक्तूबर
november: navambar nowember nawamber نومبر नवंबर नवम्बर
december: disambar disember desember دسمبر दिसंबर दिसम्बर
monday: somwar somvar somwaar پیر सोमवार
tuesday: mangal mangalwar mangalvar منگل मंगलवार मंगल
wednesday: budh budhwar budhvar بدھ बुधवार
thursday: jumerat jumeraat jumayraat guruwar guruvar veervar جمعرات गुरुवार
friday: juma jumma jummah shukrawar shukravar جمعہ शुक्रवार जुमा
saturday: sanichar shaniwar shanivar saneechar سنیچر शनिवार
sunday: itwar itwaar ravivar raviwar اتوار रविवार इतवार
one: ek aik aek ایک एक
two: دو दो
three: teen tin تین तीन
four: chaar char چار चार
five: paanch panch panj پانچ पांच पाँच
six: chhe chay cheh chhay چھ چھے छह छः
seven: saat sat سات सात
eight: aath aat آٹھ اٹھ आठ
nine: nau نو नौ
ten: das dus دس दस
thousand: hazar hazaar hazaron hazaaron ہزار ہزاروں हजार हज़ार हजारों
lakh: laakh lac lakhon laakhon لاکھ لاکھوں लाख लाखों
crore: karor karod karoron karoro karodon کروڑ کروڑوں करोड़ करोड़ों करोड करोडों
million: milian ملین मिलियन
billion: arbon bilion ارب اربوں بلین अरब अरबों
dollar: daalar dalar ڈالر ڈالرز डॉलर
pound: paund پاؤنڈ پونڈ पाउंड
rupee: rupay rupees rupaye rupaya rupaiya rupiya rupya rupaiye روپے روپیہ روپوں रुपये रुपए रुपया
money: paisa paise paisay paisey paison raqam raqm raqoom rakam dhan پیسہ پیسے پیسا پیسوں رقم رقوم पैसा पैसे पैसों रकम धन
number: tadaad tadad taadad sankhya nambar ginti تعداد نمبر گنتی संख्या नंबर तादाद
percent: feesad fisad fisadi pratishat فیصد प्रतिशत फीसदी
minister: wazir wazeer vazir vazeer wuzra wazeeron waziron wizir mantri mantriyon وزیر وزرا وزراء وزیروں मंत्री मंत्रियों वजीर
ministry: wizarat wazarat vizarat mantralaya وزارت وزارتوں मंत्रालय
prime minister: wazirazam wazireazam wazeerazam wazeereazam vazireazam pradhanmantri pradhan وزیراعظم وزیرِاعظم प्रधानमंत्री वजीरेआजम
chief minister: waziraala wazireala wazirealaa mukhyamantri وزیراعلی وزیراعلیٰ मुख्यमंत्री
foreign minister: wazirekharja wazeerekharja wazirkharja videshmantri وزیرخارجہ विदेशमंत्री
finance minister: wazirekhazana wazeerekhazana وزیرخزانہ वित्तमंत्री
foreign: kharja khaarja kharija khaarija ghairmulki gairmulki videsh videshi خارجہ غیرملکی विदेश विदेशी
interior: dakhla daakhla dakhila dakhlah griha داخلہ गृह
finance: khazana khazane maali mali maliyati vitt خزانہ مالی مالیاتی वित्त खजाना
defence: difa difaa difai raksha دفاع دفاعی रक्षा
information: ittilaat itlaat ittelaat maaloomat malumat malomat jankari jaankari اطلاعات معلومات जानकारी
inform: ittila ittela itla agah aagah mutala muttala mutla suchit soochit اطلاع آگاہ مطلع اگاہ सूचित सूचना
president: sadar sadr saddar rashtrapati صدر राष्ट्रपति
governor: gavarnar gowarner گورنر राज्यपाल गवर्नर
chairman: chairmain cheyarman چیئرمین چیرمین चेयरमैन अध्यक्ष
secretary: sekretary sacratry sachiv سیکرٹری سیکریٹری सचिव सेक्रेटरी
adviser: musheer mushir mushiron salahkar مشیر مشیروں सलाहकार
spokesman: tarjuman tarjumaan tarjman pravakta ترجمان प्रवक्ता
ambassador: safeer safir rajdoot سفیر राजदूत
embassy: sifarat sifaratkhana safaratkhana dutavas سفارت سفارتخانہ سفارتخانے दूतावास
diplomat: sifaratkar sifarti سفارتکار سفارتی राजनयिक
officer: afsar afsaran afsaron adhikari افسر افسران افسروں आफीसर अधिकारी अफसर
official: sarkari sarkaari ahalkar ehlkar سرکاری اہلکار اہلکاروں सरकारी
member: rukan rukn arakeen araakeen arkan sadasya رکن ارکان اراکین सदस्य मेंबर
leader: rehnuma rahnuma rehnumaon leedar neta netaon lidar رہنما رہنماؤں لیڈر لیڈروں नेता नेताओं लीडर
politician: siyasatdan siasatdan siyasatdaan siyasatdanon rajneta سیاستدان سیاستدانوں राजनेता राजनेताओं
politics: siyasat siasat siyaasat rajneeti rajniti سیاست सियासत राजनीति
political: siyasi siasi siyaasi rajnitik rajneetik سیاسی सियासी राजनीतिक
party: parti paarti partiyan partiyon partion پارٹی پارٹیاں پارٹیوں جماعت جماعتوں पार्टी पार्टियां पार्टियों दल
opposition: apozishan mukhalfat mukhalifat hizbeikhtilaf vipaksh اپوزیشن مخالفت حزب विपक्ष
coalition: ittehad itehad ittihad gathbandhan اتحاد اتحادی गठबंधन
government: hukumat hukoomat hakumat hukomat hukumati sarkar sarkaar gavarment حکومت حکومتی حکومتوں سرکار सरकार हुकूमत शासन
parliament: parlimant parlimaan sansad پارلیمنٹ پارلیمان संसद
assembly: asembly asambli assambly vidhansabha اسمبلی असेंबली विधानसभा
senate: seenet سینیٹ सीनेट
senator: seenetar سینیٹر सीनेटर
legislator: vidhayak saansad विधायक सांसद
election: intikhabi intikhab intekhab intikhabat intekhabat intakhabat chunav chunaav elekshan الیکشن الیکشنز انتخاب انتخابات انتخابی चुनाव चुनावों इलेक्शन
elect: muntakhib muntkhib chuna chuni chune chunna منتخب چنا चुना चुनी चुने
candidate: umeedwar umidwar ummeedwar ummidvar pratyashi امیدوار امیدواروں उम्मीदवार प्रत्याशी
vote: wote voton vot matdan raidahi ووٹ ووٹوں वोट वोटों मतदान
voter: wotar matdata ووٹر ووٹرز वोटर मतदाता
rigging: dhandli dhandhli daandli dhaandli دھاندلی धांधली
seat: kursi nishist nishast nashist seeten نشست نشستیں نشستوں سیٹ کرسی सीट सीटें कुर्सी
symbol: nishan nishaan نشان निशान चिन्ह
result: nateeja natija nataij nateejay natije parinam نتیجہ نتائج نتیجے नतीजा नतीजे परिणाम
win: jeeta jeeti jeete jeetay jita jeetgaya jeet jeetna jeetega jeetegi jeetenge jeetne jeetta kamyab kamyaab kamiyab fatah جیتا جیتی جیتے جیت جیتنا کامیاب فتح जीता जीती जीते जीत जीतना जीतेगा जीतेगी कामयाब
lose: haara hara haari hari haare haaray haar haarna harna haarega haregi shikast shikasht parajay ہارا ہاری ہارے ہار ہارنا شکست हारा हारी हारे हार हारना हारेगा शिकस्त पराजय
success: kamyabi kaamyabi kamiyabi safalta کامیابی सफलता कामयाबी
failure: nakaam nakam nakami nakaami asafal ناکام ناکامی नाकाम नाकामी असफल
country: mulk mulak mulkon desh deshon watan qaum qoum ملک ملکوں وطن قوم देश देशों मुल्क वतन
national: qaumi qomi mulki rashtriya قومی ملکی राष्ट्रीय कौमी
international: aalmi almi bainulaqwami antarrashtriya عالمی बैनुलअक़वामी अंतरराष्ट्रीय बैनुलअकवामी
world: duniya dunya dunia vishwa دنیا दुनिया विश्व
province: sooba suba soobay soobe subay subai soobai صوبہ صوبے صوبائی प्रांत सूबा
federal: wafaq wafaqi wafaqee wifaq وفاق وفاقی केंद्र संघीय
city: shehar sheher shahar shehr shahr nagar شہر شہروں शहर शहरों
border: sarhad sarhadi seema سرحد सरहद सीमा
america: amrika amreeka amerika amreka amriki امریکہ امریکا امریکی अमेरिका अमरीका अमेरिकी
pakistan: pakistaan پاکستان पाकिस्तान
pakistani: پاکستانی पाकिस्तानी
india: bharat bhaarat hindustan hindostan indya بھارت انڈیا ہندوستان भारत हिंदुस्तान इंडिया
indian: bharti bhartiya bharatiya hindustani بھارتی भारतीय
china: cheen چین चीन
russia: roos rus روس रूस
afghanistan: afghanistaan افغانستان अफगानिस्तान अफ़ग़ानिस्तान
iran: eeraan ایران ईरान
saudi arabia: سعودیہ सऊदी
britain: bartania bartaniya britania برطانیہ ब्रिटेन
london: landan لندن लंदन
dubai: dubbai دبئی दुबई
islamabad: islamabaad اسلامآباد اسلاماباد इस्लामाबाद
lahore: lahor لاہور लाहौर
karachi: karaachi کراچی कराची
punjab: panjab پنجاب पंजाब
delhi: dilli dehli دہلی दिल्ली
army: fauj foj fouj faujon sena lashkar فوج افواج سینا सेना फौज फ़ौज
military: fauji foji faujee askari asakri sainik فوجی عسکری सैनिक फौजी सैन्य
army chief: sipahsalar sipasalar sipehsalar senapati سپہسالار सेनापति
general: jarnail jernail jarnel jarnal jernailon جنرل جرنیل جرنیلوں जनरल
soldier: sipahi jawan jawano faujiyon سپاہی جوان فوجیوں सिपाही जवान
police: polis pulis poolees پولیس पुलिस
agency: agenciyan agencian ajensi ajensiyan idaray idare idara idaron ایجنسی ایجنسیاں ایجنسیوں ادارہ ادارے اداروں एजेंसी एजेंसियां एजेंसियों संस्था
establishment: istablishment estabilshment اسٹیبلشمنٹ اسٹیبلیشمنٹ
intelligence: intelijans انٹیلیجنس انٹیلی इंटेलिजेंस
spy: jasoos jasus jasoosi jasusi jaasoos جاسوس جاسوسی जासूस जासूसी
secret: khufia khufiya khufya raaz raz chupke gupt خفیہ راز رازداری रहस्य खुफिया राज़ गुप्त राज
security: hifazat suraksha tahaffuz sikyuriti حفاظت تحفظ سیکیورٹی سیکورٹی सुरक्षा हिफाजत
judge: jaj jajj jajon jajz jajes judgon munsif munsiff nyayadhish جج ججز ججوں منصف जज जजों न्यायाधीश
justice: insaaf nyay nyaya adal جسٹس عدل न्याय इंसाफ जस्टिस
court: adalat adaalat adalaton adlat kachehri kachahri kacheri nyayalaya kort عدالت عدالتی عدالتوں کورٹ کچہری अदालत अदालतों कोर्ट न्यायालय
judiciary: adlia adliya adliyah عدلیہ न्यायपालिका
case: muqadma mukadma moqadma muqaddama muqadmay muqadme muqadmat mukadama kais مقدمہ مقدمے مقدمات کیس کیسز کیسوں केस मुकदमा मुक़दमा मुकदमे
hearing: peshi paishi peshiyan sunwai sunvai samaat samat سماعت پیشی شنوائی सुनवाई पेशी peshiyo peshiyon paishiyon paishiyan peshion peshian پیشیوں پیشیاں
appeal: apeel appil اپیل अपील
petition: darkhwast darkhast darkhuast arzi yachika darkhwasten درخواست درخواستیں عرضی याचिका दरख्वास्त अर्जी
lawyer: wakeel vakil wakil vakeel wakilon wukala wukla wokla وکیل وکلا وکلاء وکیلوں वकील वकीलों
law: qanoon qanun kanoon kanun qawaneen قانون قوانین कानून क़ानून
legal: qanooni qanuni kanooni jaiz قانونی جائز कानूनी वैध
illegal: ghairqanooni gairqanooni gairkanooni najaiz najayaz naajaiz avaidh غیرقانونی ناجائز गैरकानूनी अवैध नाजायज
constitution: aain aaeen ayeen aeen ain samvidhan dastoor آئین آئینی دستور ائین ائینی संविधान
amendment: tarmeem tarmim taraameem sanshodhan ترمیم ترامیم संशोधन
bill: musawda bil بل विधेयक बिल
decision: faisla faislay faisle faisala fesla faislon nirnay فیصلہ فیصلے فیصلوں फैसला फ़ैसला फैसले निर्णय
order: hukm hukum hukam hukamnama ahkamat aadesh hidayat hidayaat mangwaya mangwai mangwaye حکم احکامات ہدایت ہدایات منگوایا हुक्म आदेश निर्देश
warrant: waarant varant وارنٹ وارنٹس वारंट
arrest: giraftar giraftari griftar griftari giraftaar giraftaari girftar girftari giriftar giriftari pakra pakda pakri pakre pakray pakad pakar pakarna pakadna pakrna hirasat hiraasat گرفتار گرفتاری گرفتاریاں پکڑا پکڑی پکڑے پکڑ پکڑنا حراست गिरफ्तार गिरफ़्तार गिरफ्तारी गिरफ़्तारी पकड़ा पकड़े पकड़ हिरासत पकडा पकडे पकड
prison: jel jailkhana jeil qaid qaidkhana kaid karagar جیل جیلوں قید زنداں जेल कैद क़ैद
prisoner: qaidi qaidiyon kaidi aseer قیدی قیدیوں कैदी क़ैदी
bail: zamanat zamaanat jamanat zamant zamanti ضمانت ضمانتیں जमानत ज़मानत
release: jari jaari jaree ijra riha reha rihaa rihai rehai rilij rileez rihaai nikalega nikalegi niklega niklegi niklegay nikalenge niklenge ریلیز جاری رہائی اجرا रिहा रिहाई जारी रिलीज रिलीज़ निकलेगा निकलेगी
acquit: bari baree barri بری बरी
sentence: saza sazaa sazaen sazayen sazaein سزا سزائیں सजा सज़ा
disqualify: naehl nahel naahil naehal naahal naehli ayogya نااہل نااہلی अयोग्य
hang: phansi phaansi پھانسی फांसी फाँसी
fine: jurmana jurmaana جرمانہ जुर्माना
crime: jurm juram jaraim gunah aparadh جرم جرائم گناہ जुर्म अपराध गुनाह
criminal: mujrim mujrimon mujrimana aparadhi مجرم مجرموں अपराधी मुजरिम
guilty: qasoorwar qasurwar kasurwar doshi قصوروار दोषी कसूरवार
innocent: begunah bekasoor beqasoor masoom masum nirdosh بےگناہ بیگناہ معصوم बेगुनाह निर्दोष मासूम
accuse: ilzam ilzaam ilzamat ilzamaat ilzamon tohmat mulzim mulziman mulzimon aarop arop aaropi الزام الزامات ملزم ملزمان आरोप आरोपी आरोपों इल्जाम इल्ज़ाम
allege: mubayyana mubayana mubaiyna mubina مبینہ कथित
investigation: tehqiqat tehqeeqat tahqiqat tahqeeqat tehqeeq tafteesh taftish jaanch janch chhanbeen chaanbeen تحقیقات تحقیق تفتیش जांच जाँच तफ्तीश छानबीन
inquiry: inquary inkwairi poochtaach poochgach انکوائری पूछताछ
commission: kamishan kameeshan کمیشن कमीशन आयोग
committee: kameti kamity کمیٹی समिति कमेटी
accountability: ehtesab ehtisab ihtesab ahtesab احتساب
witness: gawah gwah gavah gawahon گواہ گواہوں गवाह गवाहों
testimony: gawahi gwahi gavahi گواہی गवाही
statement: bayan bayaan biyan byan bayanat bayaniya بیان بیانات بیانیہ बयान बयानों
oath: halaf hulf qasam kasam shapath حلف قسم शपथ कसम
proof: saboot suboot sabut saboton sabooton sboot shawahid ثبوت ثبوتوں شواہد सबूत सबूतों प्रमाण
corruption: badunwani badunwaniyon bdunwani kurption krpshan bhrashtachar bhrastachar کرپشن بدعنوانی भ्रष्टाचार करप्शन
corrupt: badunwan bhrasht بدعنوان کرپٹ भ्रष्ट
bribe: rishwat rishvat rishwatkhori ghoos ghus رشوت रिश्वत घूस
scandal: iskandal scandle skendal ghotala ghotale اسکینڈل سکینڈل घोटाला घोटाले कांड स्कैंडल
embezzlement: ghaban gaban khurdburd غبن خردبرد गबन
fraud: dhoka dhokha dhoke dhokay dhokebaaz farad jaalsazi jalsazi فراڈ دھوکہ دھوکا जालसाज़ी धोखा धोखाधड़ी फ्रॉड जालसाजी धोखाधडी
theft: chori choriyan chorri چوری चोरी
thief: chor choron choro چور چوروں चोर चोरों
loot: loota luta looti lootna lutera lootmar lootere لوٹا لوٹ لوٹی لوٹمار लूटा लूट लूटी
wealth: daulat dolat dawlat asasay asasey asase asaase asaasay asasa asason sarmaya sampatti دولت اثاثے اثاثہ اثاثوں سرمایہ दौलत संपत्ति सम्पत्ति
property: jaidad jaydad jaedad jaidaad jayedad jaidaden jaaydad milkiat milkiyat جائیداد جائیدادیں جائداد ملکیت जायदाद मिल्कियत
income: amdani aamdani amdan aamdan aamadni amadni آمدنی آمدن امدنی امدن आमदनी आय
earn: kamaya kamayi kamai kamana kamata kamate kamaye kmaya کمایا کمائی کمانا کماتا कमाया कमाई कमाना कमाता
salary: tankhwah tankhah tankha tankhwa tankhuah tanqah vetan mushahira تنخواہ تنخواہیں तनख्वाह तनख़्वाह वेतन
tax: taks mahsool mehsool ٹیکس محصول टैक्स
budget: bajat بجٹ बजट
price: qeemat qimat keemat kimat qeemten qeematen qeematein nirkh daam bhao mulya قیمت قیمتیں قیمتوں نرخ कीमत क़ीमत कीमतें दाम मूल्य
inflation: mehngai mehngaai mahngai mengai مہنگائی महंगाई
expensive: mehnga mehngi mehnge mahnga mahngi مہنگا مہنگی مہنگے महंगा महंगी महंगे
cheap: sasta sasti saste sastay سستا سستی سستے सस्ता सस्ती सस्ते
loan: qarzon karzon qarz qarza qarzay qarze karz karza udhaar قرضوں قرض قرضہ قرضے कर्जों कर्ज कर्ज़ कर्जा उधार
fund: fand chanda chande فنڈ فنڈز چندہ चंदा फंड
expense: kharch kharcha kharchay kharche kharach akhrajat خرچ خرچہ اخراجات खर्च खर्चा खर्चे
pay: adaigi adayegi adaigee ada bhugtan ادائیگی ادا भुगतान अदा
bank: baink بینک بنک बैंक
account: akaunt akount khata khate khatay hisab hisaab اکاؤنٹ اکاؤنٹس کھاتہ کھاتے حساب खाता खाते अकाउंट हिसाब
economy: maeeshat maishat moeeshat muashi maashi arthvyavastha معیشت معاشی अर्थव्यवस्था
business: karobar karobaar kaarobar karobari tijarat dhanda dhandha vyapar کاروبار کاروباری تجارت دھندا कारोबार व्यापार धंधा
company: kampani kampni kampany کمپنی کمپنیاں کمپنیوں कंपनी कंपनियां कम्पनी
contract: theka thekay theke thekedari ٹھیکہ ٹھیکے ठेका ठेके
agreement: muahida muaahida moahida mahaida muahiday samjhauta samjhota معاہدہ معاہدے معاہدوں سمجھوتہ समझौता समझौते मुआहिदा
deal: deel sauda ڈیل سودا सौदा डील
negotiation: muzakrat muzakaraat mozakrat muzakirat varta مذاکرات वार्ता
profit: munafa munafay nafa laabh منافع نفع मुनाफा लाभ
benefit: faida fayda faaida faide faiday mafad mufad mafadat فائدہ فائدے مفاد مفادات फायदा फ़ायदा फायदे
loss: nuqsan nuksan nuqsaan nuqsanat nuksaan نقصان نقصانات नुकसान नुक़सान
conspiracy: sazish saazish saazis sazis sazishen sazishein sazishon sajish saajish سازش سازشیں سازشی साजिश साज़िश षड्यंत्र
threat: dhamki dhamkiyan dhamkian dhamkiyon dhamkaya damki dhamkana khatra khatre khatray دھمکی دھمکیاں دھمکیوں دھمکایا خطرہ خطرے धमकी धमकियां धमकाया खतरा ख़तरा
interference: mudakhlat mudakhalat mudakhilat madakhlat dakhalandazi hastakshep مداخلت हस्तक्षेप दखल
pressure: dabao dabaao dbao dabav دباؤ दबाव
letter: khat khath khutoot chithi chitthi chitti chithiyan marasla murasla maraasla patra patr خط خطوط چٹھی مراسلہ مراسلے चिट्ठी चिट्ठियां खत ख़त पत्र
cipher: saifar saaifar saifer سائفر साइफर
document: dastawez dastavez dastaavez dastawezat dastawaiz dastavezon dastawezaat دستاویز دستاویزات दस्तावेज दस्तावेज़ दस्तावेजों
paper: kaghaz kagaz kaagaz kaghzat kaghazat کاغذ کاغذات कागज काग़ज़ कागजात
file: filen failen filein faail faailen filon فائل فائلیں فائلز فائلوں फाइल फाइलें फाइलों
list: fehrist fahrist fihrist suchi لسٹ فہرست लिस्ट सूची फेहरिस्त
sign: dastakhat dastkhat dastakhatt hastakshar دستخط हस्ताक्षर दस्तखत
record: reekard rikard ریکارڈ रिकॉर्ड रिकार्ड
report: riport raport rapat رپورٹ رپورٹس रिपोर्ट
news: khabar khabr khabren khabrein khabron khabrain khbar samachar khabarnama خبر خبریں خبروں خبرنامہ खबर ख़बर खबरें खबरों समाचार
newspaper: akhbar akhbaar akhbarat akhbaron اخبار اخبارات اخباروں अखबार अख़बार अखबारों
publish: shaya shaaya shaye chapa chapi chapay chapna chhapi chhapna chhapne chape شائع چھپا چھپی چھاپا प्रकाशित छपा छपी
media: meedia midia میڈیا मीडिया
channel: chainal cheenal چینل چینلز चैनल
journalist: sahafi sahaafi sahafiyon sahafion sahafiyo patrakar patrakaar patrakaron صحافی صحافیوں पत्रकार पत्रकारों सहाफी
interview: intervyu انٹرویو इंटरव्यू साक्षात्कार
speech: taqreer taqrir takrir khitab khitaab bhashan taqrirein تقریر تقاریر خطاب भाषण तकरीर
conference: kanfrans kanfarans کانفرنس कॉन्फ्रेंस सम्मेलन
tweet: tveet twit ٹویٹ ٹوئٹ ट्वीट
message: paigham pegham paighaam pegam paigam sandesh sandesha میسج پیغام پیغامات संदेश पैगाम मैसेज
phone: fon foon telifon ٹیلیفون فون फोन फ़ोन
internet: intarnet انٹرنیٹ इंटरनेट
email: eemail imel ایمیل ईमेल
picture: tasveer tasweer tasvir tasveeren tasveerein tasaveer تصویر تصویریں تصاویر तस्वीर तस्वीरें
meeting: ijlas ijlaas mulaqat mulaqaat mulakat mulaqatein mulaqaten mulaqaton baithak میٹنگ میٹنگز اجلاس ملاقات ملاقاتیں ملاقاتوں मीटिंग मुलाकात मुलाक़ात बैठक
conversations: baatein batein baaten batain baatcheet batcheet batchit guftagu guftugu guftgu گفتگو باتیں बातचीत बातें
talk: baat bat baton baaton charcha بات باتوں बात बातों
conversation: mukalma mukaalma mukalama مکالمہ वार्तालाप
announced: ailan elaan elan eelan ailaan ghoshna sunaya sunayi sunaye sunana سنایا سنائی سنائے اعلان اعلانات घोषणा ऐलान एलान सुनाया
declare: qarar qaraar karar zahir zaahir zaher ghoshit قرار ظاہر घोषित करार जाहिर ज़ाहिर
reveal: inkishaf inkeshaf inkishaaf inkishafat afsha benaqab benakab khulasa انکشاف انکشافات افشا بےنقاب खुलासा उजागर
hide: chupaya chhupaya chupa chhupa chupai chupana chhupana chupaye chupayi chupata چھپایا چھپائی چھپانا چھپائے छुपाया छिपाया छुपाना छिपाना छुपा
suggest: tajweez tajwiz tajveez tajaweez sujhav sujhaav sujhao تجویز تجاویز सुझाव सुझाया तजवीज
advice: mashwara mashwra mashvara mashwaray salah salaah مشورہ مشورے صلاح मशवरा सलाह
recommend: sifarish sifaarish sifarishen sifarishat سفارش سفارشات सिफारिश सिफ़ारिश
claim: dawa daawa dava daawaa dawe daway dawedar دعویٰ دعوی دعوے दावा दावे
confirmed: tasdeeq tasdiq tasdeek pakka pakki pakke pushti تصدیق پکا पुष्टि पक्का पक्की तस्दीक
deny: inkar inkaar inkari tardeed tardid tarded mukar mukra mukre mukarna انکار تردید مکر مکرا इनकार इंकार खंडन तरदीद मुकर
refuse: mana manaa منع मना
accept: maana maani maan manna maante maanta maanti manta mante maanna manzoor manzur manzuri manzoori qabool qubool kabool qabul taslim tasleem sweekar razi raazi razamand مانا مانی مان ماننا مانتا مانتے منظور منظوری قبول تسلیم راضی رضامند माना मानी मान मानना मानता मानते मंजूर मंज़ूर कबूल स्वीकार राजी
agree: ittefaq ittifaq itefaq muttafiq mutfiq sehmat sahmat متفق اتفاق सहमत सहमति
disagree: ikhtilaf ikhtelaf ikhtilafat asehmat asahmat اختلاف اختلافات असहमत इख्तिलाफ
reject: mustarad mustrad mustarid radd rad masterad kharij khaarij مسترد رد خارج खारिज रद्द अस्वीकार
cancel: mansookh mansukh mansokh منسوخ निरस्त
suspend: muattal moattal muatal nilambit معطل निलंबित
dismiss: bartaraf barkhast barkhaast barkhwast برطرف برخاست बर्खास्त
remove: hataya hatayi hatai hataye hatana hatane hata hatao hatado hatwaya nikala nikaala nikali nikale nikaal nikalwaya ہٹایا ہٹائی ہٹانا ہٹانے ہٹا نکالا نکالی نکالے نکال हटाया हटाई हटाना हटाने हटा निकाला निकाली निकाले निकाल
appoint: taqarur taqarrur taqarruri taqruri taqarari tainat tainaati tainati taaynati muqarrar mukarrar niyukt niyukti تقرر تقرری تعینات تعیناتی مقرر नियुक्त नियुक्ति तैनात
transfer: tabadla tabadala tabadlay tabadle muntaqil تبادلہ تبادلے منتقل तबादला तबादले स्थानांतरण
post: ohda ohday ohde uhda ohdey ohdah mansab asami عہدہ عہدے عہدوں منصب ओहदा ओहदे पद
extension: tausee toseeh tosee tauseeh توسیع
retire: ritair retair sabukdosh ریٹائر ریٹائرڈ سبکدوش रिटायर सेवानिवृत्त
power: iqtidar iqtedar ikhtiyar ikhtyar ikhtiar ikhtiyarat taqat taaqat takat satta sattta اقتدار اختیار اختیارات طاقت सत्ता ताकत ताक़त अधिकार शक्ति
right: haq haqq huqooq huquq adhikaar حق حقوق हक हक़
topple: giraya girai girayi girane giranay girana giraney takhta گرایا گرائی گرانا گرانے تختہ गिराया गिराई गिराना गिराने तख्ता
fall: gira giri gire giray girna girne girta گرا گری گرے گرنا गिरा गिरी गिरे गिरना
democracy: jamhuriat jamhooriat jamhuriyat jamhooriyat loktantra جمہوریت लोकतंत्र जम्हूरियत
freedom: azadi aazadi azaadi aazaadi آزادی ازادی आजादी आज़ादी
free: azad aazad azaad muft مفت आजाद आज़ाद मुफ्त
revolution: inqilab inqalab inquilab inklab kranti انقلاب इंकलाब क्रांति
change: badla badal badli badle badalna badalne badlega badalta tabdeel tabdeeli tabdili tabdil badlav بدلا بدل بدلنا بدلے تبدیل تبدیلی बदला बदल बदली बदलना बदलेगा बदलाव परिवर्तन
protest: ehtijaj ehtejaj ihtijaj ahtjaj ehtajaj muzahira muzahara muzahiray muzahire pradarshan احتجاج احتجاجی مظاہرہ مظاہرے प्रदर्शन एहतजाज
sit-in: dharna dharne dharnay دھرنا دھرنے धरना धरने
rally: jalsa jalsay jalse jaloos julus raili jalson جلسہ جلسے جلسوں جلوس ریلی जलसा जुलूस रैली
strike: hartal hadtal harhtal ہڑتال हड़ताल हडताल
riot: danga dange fasad fasadat hangama hungama hangamay فساد فسادات ہنگامہ ہنگامے दंगा दंगे हंगामा
attack: hamla hamle hamlay humla hamley hamlon hamlaawar hamlawar حملہ حملے حملوں हमला हमले हमलों
raid: chhapa chhaapa chaapa chhapay chhape chaapay چھاپہ چھاپے چھاپوں छापा छापे छापेमारी
blast: dhamaka dhamakay dhamake dhamaaka visphot دھماکہ دھماکا دھماکے धमाका धमाके विस्फोट
bomb: bamb بم बम
bullet: goli goliyan golian goliyon گولی گولیاں گولیوں गोली गोलियां
shooting: fairing فائرنگ गोलीबारी फायरिंग
weapon: hathyar hathiyar asleha aslaha aslah bandooq banduq ہتھیار اسلحہ بندوق हथियार बंदूक
terrorist: dehshatgard dahshatgard dehshatgardon aatankvadi atankwadi دہشتگرد دہشتگردوں आतंकवादी आतंकी
terrorism: dehshatgardi dahshatgardi aatankvad دہشتگردی دہشت आतंकवाद दहशतगर्दी
war: jang jung yudh yuddh جنگ जंग युद्ध
peace: aman amn shanti sulah امن صلح शांति अमन
fight: larai laraai ladai ladaai lara lari larna ladna lada larta jhagra jhagda jhagre لڑائی لڑا لڑنا لڑتا جھگڑا लड़ाई लड़ा लड़ना झगड़ा लडाई लडा लडना झगडा
enemy: dushman dushmani dushmanon shatru دشمن دشمنوں دشمنی दुश्मन दुश्मनी शत्रु
friend: dost doston dosti yaar yar yr saathi sathi mitra دوست دوستوں دوستی یار ساتھی दोस्त दोस्तों दोस्ती यार साथी मित्र
relation: taluq taalluq talluq taluqat taalluqat talluqat rishta rishte rishtay sambandh تعلق تعلقات رشتہ رشتے संबंध रिश्ता रिश्ते ताल्लुक
relative: rishtedar rishtedaar rishtedaron رشتےدار रिश्तेदार
kidnap: agwa aghwa ighwa agwaa apharan اغوا اغواء अपहरण अगवा
missing: lapata laapata gumshuda gum laptaa gayab ghayab لاپتہ گمشدہ گم غائب लापता गायब
murder: qatl qatal katl qtl qatil qaatil katil hatya hatyara قتل قاتل हत्या कत्ल क़त्ल हत्यारा कातिल
kill: mara maara mari maari mare maare maray maaray maar maardala halak halaak maarna maarne ہلاک مارا ماری مارے مارنا मारा मारी मारे मार मारना हलाक
die: mar marna marne margaya marta marte marega intiqal inteqal intaqal faut wafat nidhan مر مرنا مرگیا انتقال وفات فوت मर मरना मरता इंतकाल निधन
death: maut mout mot amwat mrityu موت اموات मौत मृत्यु
body: laash laashen mayyat لاش لاشیں میت लाश शव
injured: zakhmi zakmi zakhmii jakhmi ghayal زخمی زخمیوں जख्मी ज़ख्मी घायल
martyr: shaheed shaheedon shahadat شہید شہدا शहीद शहीदों
torture: tashaddud tashadud tasadud تشدد यातना
beat: peeta pitai marpeet maarpeet پیٹا پٹائی मारपीट पीटा पिटाई
accident: hadsa hadasa haadsa hadsay durghatna حادثہ حادثے हादसा दुर्घटना
incident: waqia waqea waqiya waqiah waqiat ghatna sanha saneha واقعہ واقعے واقعات سانحہ घटना घटनाएं वाकया
fire: aag aagg آگ आग
despite: bawajood bawajud bavajood bawjood baawajood باوجود बावजूद
reason: wajah waja wajha wajeh wajoohat wajuhat sabab sbab asbab karan kaaran وجہ وجوہات سبب اسباب वजह कारण कारणों सबब
purpose: maqsad maqasid maksad uddeshya gharz مقصد مقاصد मकसद मक़सद उद्देश्य
plan: mansooba mansuba mansoobay mansube mansoobe yojana منصوبہ منصوبے منصوبوں پلان मंसूबा योजना प्लान
intention: irada iraada iraday iraade niyat niyyat ارادہ ارادے نیت इरादा इरादे नीयत
try: koshish koshishen kosish koshis koshishein prayas کوشش کوششیں कोशिश कोशिशें प्रयास
help: madad madat maddad imdad sahayata مدد امداد मदद सहायता
support: himayat himaayat hamayat taeed taaeed samarthan حمایت تائید समर्थन हिमायत
oppose: virodh विरोध
save: bachaya bachao bachayi bachana bachane bachata بچایا بچاؤ بچانا بچانے बचाया बचाओ बचाना
promise: wada waada wade waday vada vaada waadon وعدہ وعدے وعدوں वादा वादे वायदा
condition: shart shartein sharten sharait haal haalat halat halaat haalaat شرط شرائط شرطیں حال حالت حالات शर्त शर्तें हाल हालत हालात
problem: masla maslay masle masail mushkil mushkilat samasya dikkat pareshani مسئلہ مسئلے مسائل مشکل مشکلات समस्या मसला मुश्किल परेशानी
difficult: dushwar kathin دشوار कठिन
easy: asan aasan asaan aasaan آسان اسان आसान
issue: muamla mamla maamla muamlay mamle mamlay maamle muamlat mamlat mudda mudde معاملہ معاملے معاملات मामला मामले मुद्दा मुद्दे
crisis: bohran buhran bohraan sankat بحران संकट
demand: mutalba mutaliba mutalbay mutalbe mutalibat mutalbat maang manga maanga mangi maangi mange maangna mangna maange mangta maangta maangte maangay مطالبہ مطالبے مطالبات مانگا مانگی مانگنا مانگ مانگے मांगा मांगी मांग माँग मांगना मांगे माँगा मुतालबा
need: zaroorat zarurat zaroorten zarorat jarurat ضرورت जरूरत ज़रूरत आवश्यकता
necessary: zaroori zaruri zarori lazmi laazmi jaruri ضروری لازمی जरूरी ज़रूरी
important: aham ahem ahmiyat ahmiat mahatvapurn اہم اہمیت अहम महत्वपूर्ण
special: khaas khas khusoosi khusosi vishesh خاص خصوصی खास ख़ास विशेष
apology: maafi mafi muafi muaafi mazrat maazrat معافی معذرت माफी माफ़ी
forgive: maaf muaf معاف माफ माफ़
angry: naraz naraaz narazgi ghussa gussa ghusa ghusse ناراض ناراضگی غصہ غصے नाराज नाराज़ गुस्सा
happy: khush khushi khosh khushiyan خوش خوشی खुश ख़ुश खुशी
sad: udas dukhi ghamgeen ghum gham dukh اداس دکھی دکھ غم उदास दुखी दुख
fear: darr dara daraya darna darta darte khauf khof khouf خوف ڈر ڈرا ڈرتا डर डरा डरता खौफ ख़ौफ़
worried: pareshan pareshaan fikar fikr fikarmand chinta پریشان فکر परेशान चिंता फिक्र
regret: afsos afsoos pachtawa afsosnaak افسوس अफसोस अफ़सोस पछतावा
shame: sharm sharam sharminda besharm besharmi sharmnak شرم شرمندہ بےشرم शर्म शर्मिंदा शर्मनाक
hope: umeed ummeed umid ummid umeeden tawaqo tawaqqo امید امیدیں توقع उम्मीद उम्मीदें आशा
betterment: behtri behtari bhalai behtary falah بہتری بھلائی فلاح भलाई बेहतरी
better: behtar behter بہتر बेहतर
good: acha achha achi achhi achay ache achhe accha acchi acche umda اچھا اچھی اچھے عمدہ अच्छा अच्छी अच्छे बढ़िया बढिया
bad: bura buri bure buray kharab kharaab ghatiya برا برے خراب گھٹیا बुरा बुरी बुरे खराब ख़राब
big: bara barra barre bada badi bade sabsebara بڑا بڑی بڑے बड़ा बड़ी बड़े बडा बडी बडे
small: chota choti chote chotay chhota chhoti chhote چھوٹا چھوٹی چھوٹے छोटा छोटी छोटे
long: lamba lambi lambe taweel لمبا لمبی لمبے طویل लंबा लंबी लंबे लम्बा
high: ooncha uncha oonchi unchi buland aala ala اعلی اعلیٰ اونچا اونچی بلند ऊंचा ऊंची
true: haqeeqatan darasal satya sach sachi sachchi sacha sachcha sachai sachchai asli asal haqeeqat haqiqat hakikat haqeeqi waqai waqayi sahi sahih drust durust حقیقتا دراصل سچ سچی سچا سچائی اصلی اصل حقیقت حقیقی واقعی صحیح درست दरअसल वास्तविक सत्य सच सच्ची सच्चा सच्चाई असली असल हकीकत सही वाकई
fake: jhoota jhooti jhoote jhuti jali jaali jaly naqli nakli farzi جعلی نقلی فرضی जाली नकली फर्जी फ़र्ज़ी
lie: jhoot jhuta jhut jhooth jhuth jooth جھوٹ جھوٹا جھوٹی جھوٹے झूठ झूठा झूठी झूठे
wrong: ghalat galat ghalt galt ghaltt غلط गलत ग़लत
mistake: ghalti galti ghaltiyan galtiyan ghalati غلطی غلطیاں गलती ग़लती गलतियां
rumour: afwah afwaah afwahen afwahein افواہ افواہیں अफवाह अफ़वाह अफवाहें
possible: mumkin sambhav ممکن मुमकिन संभव
impossible: namumkin naamumkin asambhav ناممکن नामुमकिन असंभव
certain: yaqeenan yakinan zaroor zarur jarur yaqeeni یقیناً یقینا ضرور یقینی जरूर ज़रूर निश्चित
maybe: shayad shaid shayed mumkina شاید ممکنہ शायद
clear: wazeh wazih waazeh saaf saf spasht واضح صاف साफ स्पष्ट
complete: mukammal mukamal poora pura poori puri poore مکمل پورا پوری پورے पूरा पूरी पूरे मुकम्मल pure
start: shuru shuroo shru aghaz aaghaz agaz شروع آغاز اغاز शुरू शुरुआत आरंभ
end: khatam khatm khtm ikhtitam ikhtetam ant khatma anjam anjaam ختم اختتام خاتمہ انجام खत्म ख़त्म समाप्त अंत अंजाम
stop: band roka roki roke rokna rokne rokay rokta rokte roko rukwana rukwaya rok rukawat pabandi pabandiyan بند روکا روکی روکے روکنا روکنے روک رکوایا پابندی बंद रोका रोकी रोके रोकना रोक पाबंदी प्रतिबंध
stayed: ruka ruke ruki rukay rukna rukta thehra thehre tehra thahra thehray qayam qiyam رکا رکی رکے رکنا ٹھہرا ٹھہرے قیام रुका रुकी रुके रुकना ठहरा
open: khola kholi khole khula khuli khule khulay kholna khulna kholne khol کھولا کھولی کھلا کھلی کھلے کھولنا खोला खोली खुला खुली खुले खोलना
break: tora toda tori todi torna todna toota tuta tooti toot tod tor توڑا توڑی توڑنا ٹوٹا ٹوٹی ٹوٹ तोड़ा तोड़ी तोड़ना टूटा टूटी टूट तोडा तोडी तोडना
call: bulaya bulaye bulayi bulai bulwaya talab bulana bulane bulanay bulao bulata bulate bulayega بلایا بلائی بلائے بلوایا طلب بلانا بلانے بلاؤ کال کالز बुलाया बुलाई बुलवाया तलब बुलाना बुलाने बुलाओ कॉल bulwana bulwane bulwai bulvana بلوانا बुलवाना
raise: uthaya uthayi uthai uthaye uthana uthane utha uthi uthe uthata uthate اٹھایا اٹھائی اٹھائے اٹھانا اٹھا اٹھی उठाया उठाई उठाए उठाना उठा
run: chalaya chalayi chalai chalana chalane chalata chalate chalati chalaye چلایا چلائی چلانا چلانے چلاتا چلاتے चलाया चलाई चलाना चलाने चलाता
write: likha likhi likhay likhe likhwaya likhwayi likhna likhne likhta likhti likhte likhega likhegi likhenge likho likh likhein tehreer tahrir لکھا لکھی لکھے لکھوایا لکھنا لکھنے لکھتا لکھو لکھ تحریر लिखा लिखी लिखे लिखवाया लिखना लिखने लिखता लिखते लिखो लिख लिखेगा likhwana likhwai likhwane likhwate likhvana لکھوانا लिखवाना
read: parha parhi parhe parhay parhna parhne parhega parhta parhti parhte parho parh padha padhi padhe padhna padhne padh padhta padhte padho parhaya پڑھ پڑھا پڑھی پڑھے پڑھنا پڑھنے پڑھتا پڑھتے پڑھو पढ़ पढ़ा पढ़ी पढ़े पढ़ना पढ़ने पढ़ता पढ़ते पढ़ो पढ पढा पढी पढे पढना पढने पढता पढते पढो
study: parhai padhai mutalia پڑھائی مطالعہ पढ़ाई अध्ययन पढाई
sell: becha bechi beche bechay bika biki bechdi bechdia bech bechna bechne bechta bechte bechega bik bikna bikta bikti farokht farokhat farosh بیچا بیچی بیچے بکا بکی بیچ بیچنا بیچنے بک بکتا فروخت बेचा बेची बेचे बिका बिकी बेच बेचना बेचने बेचता बिक बिकता
buy: khareeda kharida khareedi kharidi khareede kharide khareeday khreda kharidna khareedna kharid khareed kharidne khareedne khareedta kharidta khareedari kharidari خریدا خریدی خریدے خریدنا خریدنے خرید خریدتا خریداری खरीदा ख़रीदा खरीदी खरीदे खरीदना खरीदने खरीद ख़रीद खरीदता खरीदारी
reach: pohncha pohancha pahuncha pohcha puhncha poncha pohnchi pahunchi pohnche pahunche pohnchay pahunch pohanch pohnchna پہنچا پہنچی پہنچے پہنچ پہنچنا पहुंचा पहुँचा पहुंची पहुंचे पहुंच
return: wapas wapis vapas waapas wapsi waapsi vapsi wapasi lauta lauti laute lautna واپس واپسی वापस वापसी लौटा लौटी लौटे लौटना
sit: baitha baithi baithe baithna baithay betha bethe bethi baithta بیٹھا بیٹھی بیٹھے بیٹھنا बैठा बैठी बैठे बैठना
stand: khara khari kharay khada khadi khade khare کھڑا کھڑی کھڑے खड़ा खड़ी खड़े खडा खडी खडे
join: shamil shaamil shamuliat shamooliat shamuliyat shirkat shumooliat شامل شمولیت شرکت शामिल
present: pesh paish mojood maujood maujud mojud hazir haazir پیش موجود حاضر पेश मौजूद हाज़िर हाजिर
absent: gherhazir ghairhazir غیرحاضر अनुपस्थित
wait: intezar intizar intezaar intzar pratiksha انتظار इंतजार इंतज़ार
work: kaam kaamkaj kaamon کام کاموں काम कार्य
job: naukri nokri nokari mulazmat mulazimat نوکری ملازمت नौकरी
employee: mulazim mulazmeen mulazimeen karmchari ملازم ملازمین कर्मचारी
responsible: zimmedar zimedar zimmadar zimmedaar zimmewar zimmedari zimedari ذمہدار ذمےدار ذمہ जिम्मेदार ज़िम्मेदार जिम्मेदारी
role: kirdar kirdaar kardar bhumika کردار भूमिका किरदार
involved: mulawis mulavvis mulawwas mulawwis mulavis ملوث लिप्त
part: hissa hissay hisse hisa حصہ حصے हिस्सा हिस्से
group: giroh groh guroh gorup toli گروہ گروپ गिरोह समूह गुट
movement: andolan आंदोलन
public: awam awaam avam samne saamne samnay saamnay manzar manzareaam manzaraam عوام عوامی سامنے منظرعام आवाम अवाम सामने जनता
people: log logon logo loag logun لوگ لوگوں लोग लोगों
person: shakhs shaks shakhsiat shakhsiyat banda insan insaan aadmi admi bande banday vyakti شخص شخصیت بندہ انسان آدمی ادمی व्यक्ति इंसान आदमी शख्स
woman: aurat orat aurton auraton khatoon khawateen khwateen mahila عورت عورتوں عورتیں خاتون خواتین औरत औरतें महिला महिलाएं
man: mard mardon purush مرد مردوں मर्द पुरुष
boy: larka ladka larkay larke ladke laraka لڑکا لڑکے लड़का लड़के लडका लडके
girl: larki ladki larkiyan ladkiyan larkian larkiyon لڑکی لڑکیاں لڑکیوں लड़की लड़कियां लडकी लडकियां
child: bacha bachcha bache bachay bachon bachche bachchon bachi bachhe bachey aulad olad بچہ بچے بچوں بچی اولاد बच्चा बच्चे बच्चों बच्ची औलाद
family: khandan khaandan khandaan khandani gharwale gharwalay parivar parivaar ghranay gharana ghrana خاندان خاندانی گھرانہ खानदान ख़ानदान परिवार घरवाले gharwalon gharwaalon gharwaale gharwaly gharvale gharvalon گھروالے گھروالوں घरवालों परिवारों
father: walid baap abbu abba waalid pita pitaji والد باپ ابو पिता बाप पापा वालिद
mother: walida maa waalida ammi amma mataji maata والدہ ماں امی मां माँ माता अम्मी
brother: bhai bhaiyon bhaiya bhaijan bhayi braather بھائی بھائیوں भाई भाइयों भैया
sister: behan behen bahan behn bahen behno behnon بہن بہنیں بہنوں बहन बहनें
son: beta bete betay beton baita sahibzada sahabzada sahibzaday بیٹا بیٹے بیٹوں صاحبزادے बेटा बेटे बेटों पुत्र
daughter: beti betiyan betiyon betian sahibzadi sahabzadi بیٹی بیٹیاں بیٹیوں صاحبزادی बेटी बेटियां पुत्री
wife: biwi bivi beewi begum begam biwiyan ahliya ahlia zauja patni بیوی بیگم اہلیہ بیویاں زوجہ बीवी पत्नी बेगम
husband: shohar shauhar khawind khaawind pati khaavind شوہر خاوند पति शौहर
grandson: pota potay nawasa nawasay پوتا نواسا نواسہ पोता नवासा
nephew: bhateeja bhatija bhanja bhaanja بھتیجا بھتیجے بھانجا بھانجے भतीजा भांजा
son-in-law: damad damaad داماد दामाद
brother-in-law: behnoi bahnoi saala بہنوئی سالا बहनोई जीजा साला
marry: shadi shaadi shadiyan shaadiyan shadian nikah nikaah vivah byah شادی شادیاں شادیوں نکاح शादी शादियां विवाह निकाह
divorce: talaq talaaq talak طلاق तलाक तलाक़
born: paida peda paidaish paidaesh janam janm پیدا پیدائش पैदा जन्म
birthday: salgirah saalgirah salgira janmdin janamdin سالگرہ जन्मदिन सालगिरह
age: umar umr umer aayu عمر उम्र आयु
name: naam nam naamon namm نام ناموں नाम नामों
identity: shanakht shinakht شناخت शनाख्त
address: thikana thikaana theekana thikanay ٹھکانہ ایڈریس पते ठिकाना
house: ghar gharr gharon makan makaan kothi rihaish rihaesh rihayish rehaish گھر گھروں مکان کوٹھی رہائش घर घरों मकान
land: zameen zamin zameenen jameen jamin zamini زمین زمینیں زمینوں जमीन ज़मीन
car: gaari gari gaadi gadi gariyan gaariyan gadiyan گاڑی گاڑیاں گاڑیوں गाड़ी गाड़ियां गाडी गाडियां
plane: jahaz jahaaz tayyara tayara hawaijahaz vimaan جہاز طیارہ طیارے जहाज जहाज़ विमान
airport: hawaiadda ایئرپورٹ एयरपोर्ट हवाईअड्डा
road: sarak sadak sarken sadken raasta rasta raste rastay سڑک سڑکیں راستہ راستے सड़क सड़कें रास्ता सडक सडकें
hotel: hotal hotol ہوٹل होटल
office: daftar dafter daftaron dafatir karyalay دفتر دفاتر दफ्तर दफ़्तर कार्यालय
hand: haath hath haathon hathon ہاتھ ہاتھوں हाथ हाथों
head: sarbarah sarbraah sarbrah sarbarahi سربراہ سربراہی سر सिर मुखिया प्रमुख
eye: aankh ankh aankhen ankhen آنکھ آنکھیں انکھ انکھیں आंख आँख आंखें
face: chehra chehre chehray چہرہ چہرے चेहरा चेहरे
heart: dil dilon دل دلوں दिल
life: zindagi zindgi jindagi zindgee jeevan زندگی जिंदगी ज़िंदगी जीवन
alive: zinda zindah jinda زندہ जिंदा ज़िंदा
health: sehat sehet sehhat swasthya صحت सेहत स्वास्थ्य
health card: sehatcard sehatkard
card: kard کارڈ कार्ड
ill: bimar beemar bimaar beemaar bimari beemari bimariyan بیمار بیماری बीमार बीमारी
doctor: daktar daaktar ڈاکٹر ڈاکٹرز डॉक्टर डाक्टर
hospital: haspatal hasptal aspatal haspataal ہسپتال اسپتال अस्पताल
treatment: ilaj ilaaj elaj علاج इलाज
medicine: dawai dawayi dawaiyan dawaen دوائی دوا ادویات दवाई दवा
abroad: bahar baahar bahir baahir bairun bairoon berun beroon beron pardes باہر بیرون پردیس बाहर परदेस
trip: daura dora doray daure daoray safar safer yatra دورہ دورے سفر दौरा दौरे सफर सफ़र यात्रा
exile: jilawatan jilawatani jalawatan jalawatni جلاوطن جلاوطنی निर्वासन
gift: tohfa tohfay tohfe tuhfa tohfaa tohfon tahaif tahaaif تحفہ تحفے تحائف تحفوں तोहफा तोहफ़ा तोहफे उपहार
watch: ghari ghadi gharri gharian ghariyan gharyan گھڑی گھڑیاں घड़ी घड़ियां घडी घडियां
jewellery: zewar zevar zewarat zaiwar gehne زیور زیورات जेवर ज़ेवर गहने
gold: sona sonay sone سونا सोना सोने
diamond: heera hira heere heeray ہیرا ہیرے हीरा हीरे
thing: cheez chiz cheezen cheezein cheezon chez چیز چیزیں چیزوں चीज चीज़ चीजें
detail: tafseel tafsil tafseelat tafsilat tafseelaat vivaran تفصیل تفصیلات विवरण तफसील
meaning: matlab mtlb mutlab matlub mafhoom arth maane mayne مطلب معنی مفہوم मतलब अर्थ मायने
reaction: radamal raddeamal pratikriya ردعمل ردِعمل प्रतिक्रिया
effect: asar asraat asarat prabhav اثر اثرات असर प्रभाव
opinion: rai raye raaye raay رائے राय
criticism: tanqeed tanqid tankeed alochana تنقید आलोचना
praise: tareef taareef tarif tareefen تعریف तारीफ तारीफ़
insult: tauheen toheen tohin beizzati beezzati apmaan توہین بےعزتی तौहीन अपमान बेइज्जती
abuse: gali gaali galiyan gaaliyan galian گالی گالیاں गाली गालियां
treason: ghaddari ghadari gaddari ghadaari baghawat bagawat غداری بغاوت गद्दारी बगावत देशद्रोह
traitor: ghaddar gaddar ghadar ghaddaar غدار غداروں गद्दार
betray: bewafai bewafa vishwasghat بےوفائی विश्वासघात
revenge: intiqam inteqam intiqaam intaqam انتقام انتقامی इंतकाम प्रतिशोध
honest: imandar imaandar eemandar emandar imandari ایماندار ایمانداری ईमानदार ईमानदारी
rich: ameer amirr maldar maaldar امیر مالدار अमीर धनी
poor: ghareeb gharib gareeb garib ghurbat gareebi gharibi غریب غریبوں غربت गरीब ग़रीब गरीबी
strong: mazboot mazbut majboot taqatwar taaqatwar مضبوط طاقتور मजबूत मज़बूत ताकतवर
weak: kamzor kamzoor kamjor کمزور कमजोर कमज़ोर
forced: majboor majbur zabardasti zabrdasti jabran jabri majboori مجبور زبردستی جبری مجبوری मजबूर मजबूरी जबरदस्ती
famous: mashhoor mashoor mashhur prasiddh مشہور मशहूर प्रसिद्ध
current: maujooda mojooda mojuda maujuda vartman موجودہ मौजूदा वर्तमान
former: sabiq saabiq sabeq sabqa saabqa purva سابق سابقہ पूर्व साबिक
future: mustaqbil mustaqbal mustakbil bhavishya مستقبل भविष्य
position: moqaf mauqaf moaqqaf mawqif mauqif موقف
opportunity: mauqa moqa moka mauka moqay موقع موقعے मौका मौक़ा
policy: paalisi palisi پالیسی नीति पॉलिसी
system: nizam nizaam nezam sistam نظام سسٹم व्यवस्था सिस्टम
reform: islahat islahaat islah sudhar اصلاح اصلاحات सुधार
development: taraqqi taraqi tarakki taraqqiati vikas ترقی ترقیاتی तरक्की विकास
education: taleem talim taalim taleemi tahleem shiksha تعلیم تعلیمی शिक्षा तालीम
degree: digri ڈگری डिग्री
school: skool iskool سکول اسکول स्कूल विद्यालय
university: jamia yuniversiti یونیورسٹی विश्वविद्यालय यूनिवर्सिटी
student: talibilm talbilm talaba shagird chhatra vidyarthi طالبعلم طلبا طلبہ طلباء छात्र विद्यार्थी
teacher: ustad ustaad asatza ustani shikshak استاد اساتذہ उस्ताद शिक्षक
book: kitab kitaab kitaben kitabein kitabon pustak کتاب کتابیں کتابوں किताब किताबें पुस्तक
story: kahani kahaani kahaniyan qissa qisa kissa کہانی کہانیاں قصہ कहानी कहानियां किस्सा
poem: shayari shairi nazam ghazal kavita شاعری نظم غزل शायरी कविता ग़ज़ल गजल
joke: latifa lateefa lateefay mazaq mazaak mazak chutkula لطیفہ لطیفے مذاق लतीफा चुटकुला मजाक मज़ाक
language: zuban zaban zabaan zubaan bhasha زبان زبانیں भाषा ज़बान जुबान जबान
religion: mazhab mazhabi dharm dharam مذہب مذہبی دین धर्म मजहब
prayer: namaz namaaz dua duaa ibadat prarthana نماز دعا عبادت नमाज नमाज़ दुआ प्रार्थना
god: allah khuda bhagwan bhagvan ishwar اللہ خدا अल्लाह खुदा भगवान ईश्वर
weather: mausam mosam moasam mausum موسم मौसम
rain: barish baarish baarishen barishen baarsh بارش بارشیں बारिश वर्षा
hot: garmi garam garm گرمی گرم गर्मी गरम गर्म
cold: sardi thand thanda thandi sard سردی ٹھنڈ ٹھنڈا सर्दी ठंड ठंडा
sun: suraj sooraj dhoop سورج دھوپ सूरज धूप
water: pani paani panee jal پانی पानी जल
food: khana khaana khane khanay khorak khurak bhojan کھانا کھانے خوراک खाना खाने भोजन
eat: kha khaa khaya khai khayi khati khao khaye khayega khaate khaata کھا کھایا کھاتا کھاؤ खा खाया खाई खाओ
tea: chai chaye chaey چائے चाय
milk: doodh dudh dood دودھ दूध
sugar: cheeni chini shakkar چینی شکر चीनी शक्कर
flour: atta aatta آٹا اٹا आटा
biryani: biriyani biryaani بریانی बिरयानी
chicken: murghi murgi chikan مرغی چکن मुर्गी चिकन
fruit: phal mewa پھل फल
recipe: tarkeeb tarkib ترکیب रेसिपी विधि
film: filmen filmein filam falam فلم فلمیں فلموں फिल्म फ़िल्म फिल्में
actor: adakari adakara adaakara adakarah abhinetri adakar adaakar adakaron abhineta اداکاری اداکارہ اداکار اداکاروں अदाकारी अभिनेत्री अभिनेता अदाकार
song: gana gaana gane gaane ganay geet naghma گانا گانے گیت نغمہ गाना गाने गीत
music: mosiqi museeqi sangeet موسیقی संगीत
cricket: kirket krikat کرکٹ क्रिकेट
match: maich muqabla مقابلہ میچ मैच मुकाबला
team: teem ٹیم टीम
player: khilari khiladi khilaari khilariyon khiladiyon کھلاڑی کھلاڑیوں खिलाड़ी खिलाड़ियों खिलाडी खिलाडियों
captain: kaptan kaptaan kapitan کپتان कप्तान
play: khela kheli khelna khelne khelo khel khelta khelte khelenge khelain khelti kheltay khelega کھیل کھیلا کھیلنا کھیلتا کھیلو کھیلے खेल खेला खेलना खेलता खेलो खेले
love: pyar pyaar piyar mohabbat muhabbat mohabat prem پیار محبت प्यार मोहब्बत प्रेम
beautiful: khoobsurat khubsurat khoobsoorat sundar خوبصورت खूबसूरत ख़ूबसूरत सुंदर
stupid: bewakoof bewaqoof bewaquf bevkoof pagal paagal بیوقوف بےوقوف پاگل बेवकूफ पागल मूर्ख
sleep: neend nind soya soti sota sote نیند سویا سوتا नींद सोया सोता
colour: rang rangon رنگ रंग
market: bazar bazaar mandi بازار منڈی बाजार बाज़ार
hello: salam salaam assalam assalamualaikum asalam asalamualaikum walaikum namaste namaskar aadab adaab سلام السلام وعلیکم نمستے नमस्ते नमस्कार सलाम आदाब
bye: alvida alwida الوداع अलविदा
thanks: shukriya shukria shukriyaa mehrbani meherbani mehrbaani dhanyavad dhanyawad شکریہ مہربانی शुक्रिया धन्यवाद मेहरबानी
please: barahekaram kripya plz pls کریپیا कृपया
mafia: maafia مافیا माफिया
nuclear: jauhri johri aitmi atomi جوہری ایٹمی परमाणु
immunity: istisna استثنی استثنیٰ
reference: hawala hawalay hawale refrence حوالہ حوالے ریفرنس हवाला हवाले
nomination: namzad namzadgi naamzad namzadagi نامزد نامزدگی नामांकन नामजद
motion: qarardad karardad qarardaad prastav tehreek tehrik tahreek قرارداد تحریک प्रस्ताव
majority: aksariyat aksariat akseriyat bahumat اکثریت बहुमत
minority: aqliyat aqliat aqalliat alpsankhyak اقلیت اقلیتوں अल्पसंख्यक
investment: sarmayakari sarmayakaari nivesh निवेश
recover: wasool wusool vasool wasuli baramadgi baramad baramdat وصول وصولی برآمد वसूल बरामद
confiscate: zabt zabat qurq ضبط قرق जब्त ज़ब्त
follower: hami haami hamiyon karkun karkunan karkunon کارکن کارکنان کارکنوں حامی कार्यकर्ता समर्थक
guard: muhafiz mohafiz pehra محافظ अंगरक्षक पहरा
proceeding: karwai karwaai karrawai karravai kaarwai karyavahi کارروائی کاروائی कार्रवाई कार्यवाही
operation: aapreshan آپریشن اپریشن ऑपरेशन
custody: tehveel tahweel تحویل कस्टडी
remand: rimand jismani جسمانی ریمانڈ रिमांड
complaint: shikayat shikayaat shikaayat shikayaten شکایت شکایات शिकायत शिकायतें
notice: notis nots نوٹس नोटिस
explanation: wazahat vazahat wazaahat safai وضاحت صفائی सफाई सफ़ाई
source: zariya zaria zarai zaraye zaraiye sutron sutra ذرائع ذریعہ सूत्र सूत्रों जरिया
through: zariye zariay zarye ذریعے जरिए ज़रिए
according: mutabiq mutaabiq mutabik anusar مطابق मुताबिक अनुसार
side: taraf tarf janib jaanib طرف جانب तरफ ओर
place: muqam mukam maqam maqaam sthan مقام مقامات स्थान मुकाम
local: muqami maqami sthaniya مقامی स्थानीय
total: kul kull majmui مجموعی कुल
different: mukhtalif muktalif alag alagalag مختلف الگ अलग विभिन्न
same: yaksan eksa یکساں समान
enough: kaafi kafi کافی काफी काफ़ी
dangerous: khatarnak khatarnaak خطرناک खतरनाक ख़तरनाक
ready: tayyar tayar taiyar tyar تیار तैयार
safe: mehfooz mahfooz mehfuz محفوظ सुरक्षित महफूज
use: istemal istimal istemaal istimaal istmal upyog استعمال इस्तेमाल उपयोग
common: aam عام आम
times: baar martaba dafa dafaa martba بار مرتبہ دفعہ बार दफा
controversy: tanazia tanaza tanazah mutnaza mutanaza mutanazia vivad تنازع تنازعہ متنازع متنازعہ विवाद
prove: sabit saabit sabat ثابت साबित
mention: zikr zikar tazkira tazkara zikkar ذکر تذکرہ ज़िक्र जिक्र
permission: ijazat ijaazat ajazat anumati اجازت इजाजत इजाज़त अनुमति
caretaker: nigran nigraan nigraa نگران
campaign: muhim mohim mohem prachar abhiyan مہم अभियान प्रचार
withdraw: dastbardar dastbardaar dastbardari دستبردار دستبرداری
ruler: hukmran hukumran hukmaran hukmranon حکمران حکمرانوں शासक हुक्मरान
violation: khilafwarzi khilafwarziyan khilaafwarzi ullanghan ورزی उल्लंघन
invite: dawat daawat davat nimantran مدعو دعوت दावत निमंत्रण
provide: faraham faraaham farahmi muhaiya muhayya فراہم فراہمی مہیا मुहैया
submit: jama jamma داخل جمع जमा
confess: aitraf etraf aitraaf iqrar iqraar اعتراف اقرار इकबाल
award: inaam inam inaamat puraskar انعام انعامات इनाम पुरस्कार
flag: jhanda jhande parcham جھنڈا پرچم झंडा
type: qisam qism kism iqsam اقسام किस्म प्रकार
favourite: pasand pasandeeda pasandida psand پسند پسندیدہ पसंद पसंदीदा
human: insani insaani انسانی मानव
robot: mashin rubot مشین روبوٹ रोबोट मशीन
contact: rabta raabta rabte rabtay raabtay rabita sampark رابطہ رابطے संपर्क
visit: ziyarat aamad amad آمد امد
level: satah سطح स्तर
situation: soorat surat soortehal surateehaal suratehal sooratehaal صورتحال صورت स्थिति
target: nishana nishaana hadaf nishanay نشانہ ہدف निशाना
warn: khabardar khabardaar tanbeeh tambeeh chetavni خبردار تنبیہ انتباہ चेतावनी
condemn: mazammat mazamat muzammat ninda مذمت निंदा
difference: farq farak faraq فرق फर्क अंतर
hundred: sau سو सौ
electricity: bijli bijlee بجلی बिजली
`;
