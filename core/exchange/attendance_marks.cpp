// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/attendance_marks.h"

#include "core/exchange/plain_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

using domain::AttendanceState;

/// Letters that stand for a word, by language of the list.
struct Letters {
    Language language;
    QStringView present;
    QStringView late;
    QStringView excused;
    QStringView absent;
};

constexpr Letters kLetters[]{
    {Language::Latvian, u"i p b", u"k", u"s a", u"n"},
    {Language::Estonian, u"k j o", u"h l", u"v", u"p e"},
    {Language::Russian, u"п я", u"о", u"у б", u"н"},
    {Language::English, u"p y", u"l", u"e", u"a n"},
};

/// Beginnings of whole words; no two languages contradict each other in them.
struct Words {
    AttendanceState state;
    QStringView stems;
};

// clang-format off
constexpr Words kWords[] {
    {AttendanceState::Excused, u"slim sl att attaisn vabanda vaband haige haig pohj põhj уваж болен боле больн бол excus sick ill"},
    {AttendanceState::Late, u"kav kavej nokav hilin hil опозд опазд оп late"},
    {AttendanceState::LeftEarly, u"agrak lahkus varem ушла уше left"},
    {AttendanceState::Online, u"tiess online onlain veeb zoom teams онлаин attalin"},
    {AttendanceState::Absent, u"nav nebija neier nepied puud puudu ei отсут нет не неявк absent no"},
    {AttendanceState::Present, u"ierad ir bija pied kohal osales jah да был была присут явил present yes here"},
};
// clang-format on

bool hasLetter(QStringView letters, const QString& letter)
{
    return letters.split(u' ').contains(QStringView(letter));
}

std::optional<AttendanceState> byLetter(const QString& letter, Language language)
{
    for (const auto& each : kLetters) {
        if (each.language != language)
            continue;
        if (hasLetter(each.present, letter))
            return AttendanceState::Present;
        if (hasLetter(each.late, letter))
            return AttendanceState::Late;
        if (hasLetter(each.excused, letter))
            return AttendanceState::Excused;
        if (hasLetter(each.absent, letter))
            return AttendanceState::Absent;
    }
    return std::nullopt;
}

}  // namespace

AttendanceMark readMark(const QString& written, std::optional<Language> language)
{
    const auto text = written.trimmed();
    if (text.isEmpty())
        return {};
    static const QStringList kPresent{u"+"_s, u"++"_s, u"x"_s, u"X"_s, u"х"_s, u"Х"_s, u"1"_s,
                                      u"✓"_s, u"✔"_s,  u"√"_s, u"●"_s, u"☑"_s, u"☒"_s};
    static const QStringList kAbsent{u"-"_s, u"–"_s, u"—"_s, u"−"_s, u"0"_s, u"☐"_s};
    if (kPresent.contains(text))
        return {true, AttendanceState::Present};
    if (kAbsent.contains(text))
        return {true, AttendanceState::Absent};
    const auto plain = plainWords(text);
    if (plain == u"v" && language != Language::Estonian)
        return {true, AttendanceState::Present};  // a tick, as typed
    if (plain.size() == 1 && language) {
        if (const auto state = byLetter(plain, *language))
            return {true, state};
    }
    if (plain.size() >= 2) {
        for (const auto& each : kWords) {
            for (const auto stem : each.stems.split(u' ')) {
                if (stem.size() >= 3 ? plain.startsWith(stem) : plain == stem)
                    return {true, each.state};
            }
        }
        if (plain == u"ja")
            return {true, AttendanceState::Present};
        if (plain == u"ne")
            return {true, AttendanceState::Absent};
    }
    return {false, std::nullopt};
}

}  // namespace kaasa::exchange
