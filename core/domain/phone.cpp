// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phone.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace kaasa::domain {

namespace {

/// What is known of a country's numbers. A country that is not here is read when the number comes
/// with its prefix; its kind stays unknown.
struct NumberPlan {
    QStringView country;
    QStringView callingCode;
    QStringView trunk;  ///< digits before a national number, dropped abroad; may be empty
    int least;          ///< digits of the national number
    int most;
    QStringView mobile;   ///< how mobile numbers begin, between spaces
    QStringView special;  ///< free, shared-cost and premium numbers
    QStringView fixed;    ///< empty: whatever is neither mobile nor special
};

constexpr std::array kPlans{
    NumberPlan{u"LV", u"371", u"", 8, 8, u"2", u"8 9", u"6"},
    NumberPlan{u"EE", u"372", u"", 7, 8, u"5 81 82 83 84 85 86 87", u"80 88 89 9", u"3 4 6 7"},
    NumberPlan{u"LT", u"370", u"0", 8, 8, u"6", u"8 9", u"3 4 5"},
    NumberPlan{u"FI", u"358", u"0", 5, 12, u"4 50", u"600 700 800", u""},
    NumberPlan{u"SE", u"46", u"0", 7, 9, u"7", u"20 900", u""},
    NumberPlan{u"NO", u"47", u"", 8, 8, u"4 9", u"8", u""},
    NumberPlan{u"DK", u"45", u"", 8, 8, u"2 30 31 40 41 42 50 51 52 53 60 61 71", u"80 90", u""},
    NumberPlan{u"DE", u"49", u"0", 6, 13, u"15 16 17", u"800 900", u""},
    NumberPlan{u"PL", u"48", u"", 9, 9, u"45 50 51 53 57 60 66 69 72 73 78 79 88", u"70 80", u""},
    NumberPlan{u"GB", u"44", u"0", 9, 10, u"7", u"8 9", u""},
    NumberPlan{u"IE", u"353", u"0", 7, 9, u"8", u"1800 15", u""},
    NumberPlan{u"UA", u"380", u"0", 9, 9, u"39 50 63 66 67 68 73 75 77 9", u"800 900", u""},
    NumberPlan{u"BY", u"375", u"80", 9, 9, u"25 29 33 44", u"8 9", u""},
    NumberPlan{u"RU", u"7", u"8", 10, 10, u"9", u"80", u""},
    NumberPlan{u"KZ", u"7", u"8", 10, 10, u"70 74 75 76 77", u"80", u""},
    NumberPlan{u"MD", u"373", u"0", 8, 8, u"6 7", u"8 9", u""},
    NumberPlan{u"GE", u"995", u"0", 9, 9, u"5", u"8 9", u""},
    NumberPlan{u"AM", u"374", u"0", 8, 8, u"33 4 55 77 9", u"8", u""},
    NumberPlan{u"AZ", u"994", u"0", 9, 9, u"40 41 5 60 7 99", u"88 9", u""},
    NumberPlan{u"UZ", u"998", u"", 9, 9, u"20 33 50 77 88 9", u"80", u""},
    NumberPlan{u"TR", u"90", u"0", 10, 10, u"5", u"8 9", u""},
};

bool begins(QStringView number, QStringView heads)
{
    while (!heads.isEmpty()) {
        const auto space = heads.indexOf(u' ');
        if (number.startsWith(space < 0 ? heads : heads.first(space)))
            return true;
        heads = heads.sliced(space < 0 ? heads.size() : space + 1);
    }
    return false;
}

/// Estonian mobile numbers may be shorter by a digit only behind 5; other 8x ones never are.
bool isEstonianLength(QStringView number)
{
    if (number.startsWith(u'5'))
        return true;
    return begins(number, u"81 82 83 84 85 86 87") ? number.size() == 8 : number.size() == 7;
}

std::optional<PhoneKind> kindOf(const NumberPlan& plan, QStringView number)
{
    if (number.size() < plan.least || number.size() > plan.most)
        return std::nullopt;
    if (plan.country == u"EE" && !isEstonianLength(number))
        return std::nullopt;
    if (begins(number, plan.mobile))
        return PhoneKind::Mobile;
    if (begins(number, plan.special))
        return PhoneKind::Special;
    if (plan.fixed.isEmpty() || begins(number, plan.fixed))
        return PhoneKind::Fixed;
    return std::nullopt;
}

/// The digits at the beginning of the field, a leading + kept; the rest is a note.
struct Split {
    QString digits;
    QString note;
};

bool isSeparator(QChar sign)
{
    return sign.isSpace() || QStringView(u"-.()/\u2010\u2011\u2012\u2013").contains(sign);
}

qsizetype digitCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Split split(const QString& text)
{
    Split parts;
    qsizetype at = 0;
    for (const QStringView label : {u"tel.", u"tel", u"tālr.", u"тел.", u"mob.", u"моб."}) {
        if (text.startsWith(label, Qt::CaseInsensitive)) {
            at = label.size();
            break;
        }
    }
    for (; at < text.size(); ++at) {
        const auto sign = text[at];
        const bool secondNumber = (sign == u'/' || sign == u'+') && digitCount(parts.digits) >= 7;
        if (secondNumber)
            break;
        if (sign >= u'0' && sign <= u'9')
            parts.digits += sign;
        else if (sign == u'+' && parts.digits.isEmpty())
            parts.digits += sign;
        else if (sign == u'(' && text.mid(at, 3) == u"(0)" && parts.digits.startsWith(u'+'))
            at += 2;  // +44 (0)20: the zero is for callers at home
        else if (!isSeparator(sign))
            break;
    }
    // an opening bracket belongs to the remark behind it
    while (at > 0 && at < text.size() && text[at - 1] == u'(')
        --at;
    parts.note = text.sliced(at).trimmed();
    return parts;
}

Phone made(const NumberPlan& plan, QStringView national, const QString& note)
{
    const auto kind = kindOf(plan, national);
    if (!kind)
        return {.note = note};
    return {.verdict = note.isEmpty() ? PhoneVerdict::Valid : PhoneVerdict::ValidWarn,
            .kind = *kind,
            .e164 = u"+%1%2"_s.arg(plan.callingCode, national),
            .note = note};
}

/// `digits` with the calling code, without + or 00.
Phone readInternational(QStringView digits, QStringView country, const QString& note)
{
    Phone best{.note = note};
    bool known = false;
    for (const auto& plan : kPlans) {
        if (!digits.startsWith(plan.callingCode))
            continue;
        known = true;
        const auto phone = made(plan, digits.sliced(plan.callingCode.size()), note);
        // Russia and Kazakhstan share +7: the one that knows the number as mobile is right
        if (phone.verdict != PhoneVerdict::Invalid
            && (best.e164.isEmpty() || phone.kind == PhoneKind::Mobile || plan.country == country))
            best = phone;
    }
    if (known || digits.size() < 8 || digits.size() > 15 || digits.startsWith(u'0'))
        return best;
    best.verdict = note.isEmpty() ? PhoneVerdict::Valid : PhoneVerdict::ValidWarn;
    best.e164 = u'+' + digits.toString();
    return best;
}

/// `digits` as people of that country write them at home.
Phone readNational(QStringView digits, QStringView country, const QString& note)
{
    for (const auto& plan : kPlans) {
        if (plan.country != country)
            continue;
        auto national = digits;
        if (!plan.trunk.isEmpty() && national.startsWith(plan.trunk))
            national = national.sliced(plan.trunk.size());
        const auto phone = made(plan, national, note);
        if (phone.verdict != PhoneVerdict::Invalid)
            return phone;
        // 371 26123456: the prefix is there, only its + was left out
        if (digits.startsWith(plan.callingCode))
            return readInternational(digits, country, note);
    }
    return {.note = note};
}

QStringView neighbourOf(QStringView country)
{
    return country == u"LV" ? u"EE" : country == u"EE" ? u"LV" : QStringView();
}

}  // namespace

Phone readPhone(QStringView typed, QStringView country)
{
    const auto parts = split(tidied(typed));
    QStringView digits = parts.digits;
    if (digits.startsWith(u'+'))
        return readInternational(digits.sliced(1), country, parts.note);
    if (digits.startsWith(u"00"))
        return readInternational(digits.sliced(2), country, parts.note);

    const auto here = readNational(digits, country, parts.note);
    if (here.verdict != PhoneVerdict::Invalid)
        return here;
    auto there = readNational(digits, neighbourOf(country), parts.note);
    if (there.kind != PhoneKind::Mobile)
        return here;
    there.fromNeighbour = QStringView(there.e164).sliced(1) != digits;
    return there;
}

QString phoneForReading(const QString& e164)
{
    constexpr QChar space(0x00A0);
    const auto grouped
        = [&](const QString& code, QStringView number, std::initializer_list<int> groups) {
              QString text = code;
              for (const int size : groups) {
                  text += space;
                  text += number.first(qMin<qsizetype>(size, number.size()));
                  number = number.sliced(qMin<qsizetype>(size, number.size()));
              }
              return text.append(number);
          };
    if (e164.startsWith(u"+371") && e164.size() == 12)
        return grouped(u"+371"_s, QStringView(e164).sliced(4), {2, 3, 3});
    if (e164.startsWith(u"+372") && e164.size() == 12)
        return grouped(u"+372"_s, QStringView(e164).sliced(4), {4, 4});
    if (e164.startsWith(u"+372") && e164.size() == 11)
        return grouped(u"+372"_s, QStringView(e164).sliced(4), {3, 4});
    for (const auto& plan : kPlans) {
        if (!e164.startsWith(u'+' + plan.callingCode.toString()))
            continue;
        auto text = u'+' + plan.callingCode.toString();
        auto number = QStringView(e164).sliced(text.size());
        while (number.size() > 4) {
            text += space + number.first(3).toString();
            number = number.sliced(3);
        }
        return text.append(space).append(number);
    }
    return e164;
}

}  // namespace kaasa::domain
