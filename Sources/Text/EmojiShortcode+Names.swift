extension EmojiShortcode {
  /// Names and emoji in turn, of those that GitHub knows: what stands in plans, lists and reports.
  static let names = """
    white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌ \
    negative_squared_cross_mark ❎ heavy_multiplication_x ✖️ white_medium_small_square ◽ \
    black_medium_small_square ◾ large_blue_circle 🔵 small_red_triangle 🔺 \
    small_red_triangle_down 🔻 no_entry_sign 🚫 hourglass ⌛ hourglass_flowing_sand ⏳ \
    arrows_counterclockwise 🔄 arrows_clockwise 🔃 repeat 🔁 repeat_one 🔂 fast_forward ⏩ \
    rewind ⏪ arrow_forward ▶️ heavy_minus_sign ➖ heavy_plus_sign ➕ heavy_division_sign ➗ \
    question ❓ grey_question ❔ exclamation ❗ heavy_exclamation_mark ❗ grey_exclamation ❕ \
    bangbang ‼️ interrobang ⁉️ o ⭕ o2 🅾️ ab 🆎 ok 🆗 new 🆕 free 🆓 up 🆙 cool 🆒 ng 🆖 sos 🆘 \
    id 🆔 vs 🆚 information_source ℹ️ 100 💯 1234 🔢 abc 🔤 abcd 🔡 capital_abcd 🔠 symbols 🔣 \
    zero 0️⃣ one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣ six 6️⃣ seven 7️⃣ eight 8️⃣ \
    nine 9️⃣ keycap_ten 🔟 hash #️⃣ asterisk *️⃣ arrow_up ⬆️ arrow_down ⬇️ arrow_left ⬅️ \
    arrow_right ➡️ arrow_upper_right ↗️ arrow_upper_left ↖️ arrow_lower_right ↘️ \
    arrow_lower_left ↙️ arrow_up_down ↕️ left_right_arrow ↔️ arrow_right_hook ↪️ \
    leftwards_arrow_with_hook ↩️ arrow_heading_up ⤴️ arrow_heading_down ⤵️ \
    arrow_up_small 🔼 arrow_down_small 🔽 arrow_double_up ⏫ arrow_double_down ⏬ back 🔙 \
    end 🔚 on 🔛 soon 🔜 top 🔝 recycle ♻️ trident 🔱 fleur_de_lis ⚜️ beginner 🔰 \
    eight_spoked_asterisk ✳️ eight_pointed_black_star ✴️ tm ™️ underage 🔞 \
    do_not_litter 🚯 zap ⚡ star2 🌟 boom 💥 sunny ☀️ umbrella ☔ ocean 🌊 earth_africa 🌍 \
    earth_americas 🌎 earth_asia 🌏 rotating_light 🚨 traffic_light 🚥 checkered_flag 🏁 \
    triangular_flag_on_post 🚩 flight_departure 🛫 flight_arrival 🛬 car 🚗 truck 🚚 train 🚋 \
    bike 🚲 fuelpump ⛽ parking 🅿️ satellite 📡 artificial_satellite 🛰️ office 🏢 bricks 🧱 \
    clock1 🕐 clock2 🕑 clock3 🕒 clock4 🕓 clock5 🕔 clock6 🕕 clock7 🕖 clock8 🕗 clock9 🕘 \
    clock10 🕙 clock11 🕚 clock12 🕛 calendar 📆 date 📅 lock 🔒 unlock 🔓 \
    closed_lock_with_key 🔐 lock_with_ink_pen 🔏 no_bell 🔕 computer 💻 cd 💿 minidisc 💽 \
    iphone 📱 calling 📲 phone ☎️ fax 📠 bulb 💡 tv 📺 camera_flash 📸 film_strip 🎞️ mag 🔍 \
    mag_right 🔎 pencil 📝 pencil2 ✏️ chart_with_upwards_trend 📈 \
    chart_with_downwards_trend 📉 chart 💹 paperclips 🖇️ book 📖 newspaper_roll 🗞️ email ✉️ \
    mailbox 📫 mailbox_with_mail 📬 mailbox_with_no_mail 📭 ballot_box 🗳️ tickets 🎟️ \
    moneybag 💰 dollar 💵 euro 💶 pound 💷 yen 💴 gem 💎 dart 🎯 medal_sports 🏅 \
    medal_military 🎖️ jigsaw 🧩 art 🎨 tada 🎉 gift 🎁 notes 🎶 headphones 🎧 mega 📣 speaker 🔈 \
    sound 🔉 loud_sound 🔊 mute 🔇 eye_speech_bubble 👁️‍🗨️ anger 💢 zzz 💤 sweat_drops 💦 \
    dash 💨 +1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 ok_hand 👌 clap 👏 raised_hands 🙌 pray 🙏 \
    muscle 💪 wave 👋 hand ✋ v ✌️ point_up ☝️ point_up_2 👆 point_down 👇 point_left 👈 \
    point_right 👉 heart ❤️ heavy_heart_exclamation ❣️ smile 😄 smiley 😃 grinning 😀 grin 😁 \
    joy 😂 wink 😉 blush 😊 innocent 😇 sunglasses 😎 thinking 🤔 expressionless 😑 unamused 😒 \
    roll_eyes 🙄 disappointed 😞 worried 😟 confused 😕 cry 😢 sob 😭 scream 😱 sweat_smile 😅 \
    sweat 😓 sleeping 😴 monocle_face 🧐 hankey 💩 poop 💩 see_no_evil 🙈 hear_no_evil 🙉 \
    speak_no_evil 🙊 facepalm 🤦 shrug 🤷 beetle 🐞 bee 🐝 whale 🐳 cat 🐱 dog 🐶 rabbit 🐰 \
    fox_face 🦊 leaves 🍃 coffee ☕ tea 🍵 beer 🍺 beers 🍻 cake 🍰 birthday 🎂 apple 🍎 \
    mortar_board 🎓 white_large_square ⬜ black_large_square ⬛ white_medium_square ◻️ \
    black_medium_square ◼️ white_small_square ▫️ black_small_square ▪️ \
    white_square_button 🔳 black_square_button 🔲 white_circle ⚪ black_circle ⚫ \
    red_circle 🔴 orange_circle 🟠 yellow_circle 🟡 green_circle 🟢 purple_circle 🟣 \
    brown_circle 🟤 red_square 🟥 orange_square 🟧 yellow_square 🟨 green_square 🟩 \
    blue_square 🟦 purple_square 🟪 brown_square 🟫 large_blue_diamond 🔷 \
    large_orange_diamond 🔶 small_blue_diamond 🔹 small_orange_diamond 🔸 warning ⚠️ \
    construction 🚧 no_entry ⛔ stop_sign 🛑 next_track_button ⏭️ pause_button ⏸️ \
    play_or_pause_button ⏯️ stop_button ⏹️ record_button ⏺️ eject_button ⏏️ \
    heavy_dollar_sign 💲 infinity ♾️ name_badge 📛 part_alternation_mark 〽️ sparkle ❇️ \
    copyright ©️ registered ®️ radioactive ☢️ biohazard ☣️ children_crossing 🚸 \
    no_smoking 🚭 no_bicycles 🚳 no_pedestrians 🚷 no_mobile_phones 📵 rocket 🚀 fire 🔥 \
    sparkles ✨ star ⭐ dizzy 💫 collision 💥 cloud ☁️ snowflake ❄️ rainbow 🌈 droplet 💧 \
    globe_with_meridians 🌐 world_map 🗺️ police_car 🚓 ambulance 🚑 fire_engine 🚒 \
    vertical_traffic_light 🚦 crossed_flags 🎌 white_flag 🏳️ black_flag 🏴 \
    rainbow_flag 🏳️‍🌈 ship 🚢 airplane ✈️ helicopter 🚁 taxi 🚕 bus 🚌 anchor ⚓ \
    flying_saucer 🛸 house 🏠 factory 🏭 hospital 🏥 bank 🏦 school 🏫 hotel 🏨 \
    building_construction 🏗️ stadium 🏟️ watch ⌚ alarm_clock ⏰ stopwatch ⏱️ \
    timer_clock ⏲️ mantelpiece_clock 🕰️ spiral_calendar 🗓️ key 🔑 old_key 🗝️ shield 🛡️ \
    bell 🔔 hammer 🔨 hammer_and_wrench 🛠️ wrench 🔧 nut_and_bolt 🔩 gear ⚙️ clamp 🗜️ \
    pick ⛏️ hammer_and_pick ⚒️ axe 🪓 screwdriver 🪛 toolbox 🧰 magnet 🧲 ladder 🪜 link 🔗 \
    chains ⛓️ test_tube 🧪 petri_dish 🧫 dna 🧬 microscope 🔬 telescope 🔭 alembic ⚗️ \
    balance_scale ⚖️ syringe 💉 pill 💊 stethoscope 🩺 adhesive_bandage 🩹 \
    desktop_computer 🖥️ keyboard ⌨️ computer_mouse 🖱️ trackball 🖲️ printer 🖨️ \
    floppy_disk 💾 dvd 📀 telephone ☎️ telephone_receiver 📞 pager 📟 battery 🔋 \
    electric_plug 🔌 flashlight 🔦 candle 🕯️ radio 📻 camera 📷 video_camera 📹 \
    movie_camera 🎥 memo 📝 black_nib ✒️ fountain_pen 🖋️ pen 🖊️ paintbrush 🖌️ crayon 🖍️ \
    page_facing_up 📄 page_with_curl 📃 bookmark_tabs 📑 bar_chart 📊 clipboard 📋 pushpin 📌 \
    round_pushpin 📍 paperclip 📎 straight_ruler 📏 triangular_ruler 📐 scissors ✂️ \
    card_index 📇 card_index_dividers 🗂️ card_file_box 🗃️ file_cabinet 🗄️ file_folder 📁 \
    open_file_folder 📂 wastebasket 🗑️ books 📚 open_book 📖 notebook 📓 \
    notebook_with_decorative_cover 📔 ledger 📒 closed_book 📕 green_book 📗 blue_book 📘 \
    orange_book 📙 bookmark 🔖 label 🏷️ newspaper 📰 scroll 📜 spiral_notepad 🗒️ envelope ✉️ \
    e-mail 📧 incoming_envelope 📨 envelope_with_arrow 📩 outbox_tray 📤 inbox_tray 📥 \
    package 📦 postbox 📮 ticket 🎫 receipt 🧾 credit_card 💳 money_with_wings 💸 coin 🪙 \
    trophy 🏆 game_die 🎲 video_game 🎮 joystick 🕹️ performing_arts 🎭 circus_tent 🎪 \
    confetti_ball 🎊 balloon 🎈 ribbon 🎀 crystal_ball 🔮 musical_note 🎵 microphone 🎤 \
    loudspeaker 📢 postal_horn 📯 speech_balloon 💬 left_speech_bubble 🗨️ \
    right_anger_bubble 🗯️ thought_balloon 💭 bomb 💣 hole 🕳️ raised_hand ✋ \
    crossed_fingers 🤞 writing_hand ✍️ eyes 👀 eye 👁️ brain 🧠 orange_heart 🧡 \
    yellow_heart 💛 green_heart 💚 blue_heart 💙 purple_heart 💜 black_heart 🖤 white_heart 🤍 \
    brown_heart 🤎 broken_heart 💔 sparkling_heart 💖 slightly_smiling_face 🙂 \
    neutral_face 😐 frowning_face ☹️ tired_face 😫 nerd_face 🤓 skull 💀 \
    skull_and_crossbones ☠️ ghost 👻 alien 👽 robot 🤖 construction_worker 👷 guard 💂 \
    detective 🕵️ busts_in_silhouette 👥 bust_in_silhouette 👤 speaking_head 🗣️ \
    footprints 👣 family 👪 bug 🐛 ant 🐜 honeybee 🐝 snail 🐌 turtle 🐢 snake 🐍 dolphin 🐬 \
    octopus 🐙 bear 🐻 unicorn 🦄 spider 🕷️ seedling 🌱 evergreen_tree 🌲 deciduous_tree 🌳 \
    palm_tree 🌴 cactus 🌵 four_leaf_clover 🍀 herb 🌿 maple_leaf 🍁 mushroom 🍄 sunflower 🌻 \
    pizza 🍕 lemon 🍋 banana 🍌 cookie 🍪 popcorn 🍿 door 🚪 bed 🛏️ shopping_cart 🛒 broom 🧹 \
    soap 🧼 thermometer 🌡️ luggage 🧳 compass 🧭 motorway 🛣️ railway_track 🛤️ \
    octagonal_sign 🛑
    """
}
