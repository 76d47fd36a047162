// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/active_moms_events.h"

#include <array>

namespace kaasa::samples {
namespace {

constexpr std::array<PlannedEvent, 15> kEvents{{
    {u"Informācijas diena mammām", u"info_day", u"Kopā, lielā zāle", u"Rīga", u"LV", u"lv", -168, 1,
     34, 0, 0},
    {u"Infopäev emadele", u"info_day", u"Kogukonnamaja", u"Tallinn", u"EE", u"et", -161, 1, 32, 0,
     0},
    {u"Apaļais galds: darbs un bērnudārzs", u"round_table", u"Kopā, lielā zāle", u"Rīga", u"LV",
     u"lv", -147, 1, 28, 6, 40},
    {u"Ümarlaud: töö ja lasteaed", u"round_table", u"Kogukonnamaja", u"Tallinn", u"EE", u"et", -140,
     1, 22, 6, 40},
    {u"Darbnīca «Mans CV»", u"workshop", u"Jelgavas bibliotēka", u"Jelgava", u"LV", u"lv", -126, 3,
     18, 8, 0},
    {u"Töötuba „Minu CV“", u"workshop", u"Narva raamatukogu", u"Narva", u"EE", u"ru", -119, 3, 20,
     6, 0},
    {u"Uzņēmējdarbības diena", u"entrepreneurship_day", u"Kopā, lielā zāle", u"Rīga", u"LV", u"lv",
     -98, 4, 30, 14, 60},
    {u"Ettevõtluspäev", u"entrepreneurship_day", u"Tartu loomemaja", u"Tartu", u"EE", u"et", -84, 4,
     26, 10, 60},
    {u"Tīklošanās vakars: sievietes uzņēmējas", u"networking", u"Vienības nams", u"Daugavpils",
     u"LV", u"ru", -70, 1, 24, 10, 0},
    {u"Võrgustikuüritus: naisettevõtjad", u"networking", u"Kogukonnamaja", u"Tallinn", u"EE", u"et",
     -56, 1, 22, 10, 0},
    {u"Grupa «Ceļš»", u"group_meeting", u"Kopā, 2. zāle", u"Rīga", u"LV", u"lv", -49, 6, 16, 4, 24},
    {u"Tikšanās ar darba devējiem", u"employer_encounter", u"Liepājas tirdzniecības nams",
     u"Liepāja", u"LV", u"lv", -28, 1, 28, 12, 0},
    {u"Встреча двух стран: Рига – Таллинн", u"networking", u"", u"", u"LV", u"ru", -14, 1, 42, 20,
     0},
    {u"Sarunu aplis latviešu valodā", u"counselling_group", u"Kopā, 2. zāle", u"Rīga", u"LV", u"lv",
     0, 1, 0, 18, 20},
    {u"Darbnīca «Intervija bez bailēm»", u"workshop", u"Kopā, 2. zāle", u"Rīga", u"LV", u"lv", 6, 1,
     0, 15, 12},
}};

}  // namespace

std::span<const PlannedEvent> activeMomsEvents()
{
    return kEvents;
}

}  // namespace kaasa::samples
