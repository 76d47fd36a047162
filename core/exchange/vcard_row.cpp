// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_row.h"

#include "core/exchange/country_names.h"
#include "core/exchange/municipality_names.h"
#include "core/exchange/name_order.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

/// Lower is preferred: PREF=1 of 4.0, TYPE=PREF of the older ones; then the phone in her pocket,
/// then what she has at home.
int rankOf(const ContentLine& line)
{
    bool isNumber = false;
    const int preference = line.text(u"PREF").toInt(&isNumber);
    if (isNumber)
        return preference;
    const auto types = line.words(u"TYPE");
    if (types.contains(u"pref"_s) || !line.text(u"PREF").isEmpty())
        return 1;
    if (types.contains(u"cell"_s))
        return 101;
    return types.contains(u"home"_s) ? 102 : 103;
}

QString withoutCommas(const QString& text)
{
    return QString(text).replace(u',', u' ').simplified();
}

/// Apple writes its own labels as _$!<Home>!$_; those that people made stand as they are.
bool isOwnLabel(const QString& label)
{
    return !label.isEmpty() && !label.startsWith(u"_$!<");
}

/// "20260314", "2026-03-14", "--0314" (no year), "2026-03", "2026": ISO 8601 as 4.0 narrows it.
struct CardDay {
    int year = 0;
    int month = 0;
    int day = 0;
};

std::optional<CardDay> readCardDay(const QString& written)
{
    static const QRegularExpression kForm(
        u"^(?:(?<y>\\d{4})|-)-?(?<m>\\d{2})?-?(?<d>\\d{2})?(?:T.*)?$"_s);
    const auto match = kForm.match(written.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return CardDay{match.captured(u"y"_s).toInt(), match.captured(u"m"_s).toInt(),
                   match.captured(u"d"_s).toInt()};
}

/// A card being turned into a row.
class CardReading {
public:
    explicit CardReading(const Card& card)
        : m_card(card)
    {
        m_row.line = card.line;
        m_row.cells.resize(int(CardColumn::Note) + 1);
    }

    TableRow row()
    {
        readName();
        readBirth();
        readContacts(u"TEL", CardColumn::Phone, CardColumn::OtherPhones);
        readContacts(u"EMAIL", CardColumn::Email, CardColumn::OtherEmails);
        readAddresses();
        readLanguages();
        readOrganisation();
        for (const auto* line : linesOf(u"CATEGORIES"))
            append(CardColumn::Tags, partsOf(line->value, u',').join(u';'), u';');
        for (const auto* line : linesOf(u"NOTE"))
            append(CardColumn::Note, unescaped(line->value).trimmed(), u'\n');
        tellOddities();
        return m_row;
    }

private:
    QString& cell(CardColumn column) { return m_row.cells[int(column)]; }

    void append(CardColumn column, const QString& text, QChar between)
    {
        if (text.isEmpty())
            return;
        auto& written = cell(column);
        written += written.isEmpty() ? text : between + text;
    }

    void remark(Remark why, const QString& header = {}, const QString& raw = {})
    {
        m_row.remarks.append({why, 0, header, raw});
    }

    QList<const ContentLine*> linesOf(QStringView name) const
    {
        QList<const ContentLine*> lines;
        for (const auto& line : m_card.lines) {
            if (line.name == name && !line.value.trimmed().isEmpty())
                lines.append(&line);
        }
        return lines;
    }

    /// The preferred one first, otherwise as they stand.
    QList<const ContentLine*> rankedLinesOf(QStringView name) const
    {
        auto lines = linesOf(name);
        std::stable_sort(lines.begin(), lines.end(), [](const auto* one, const auto* other) {
            return rankOf(*one) < rankOf(*other);
        });
        return lines;
    }

    QString valueOf(QStringView name) const
    {
        const auto lines = linesOf(name);
        return lines.isEmpty() ? QString() : unescaped(lines.first()->value).simplified();
    }

    void readName()
    {
        QStringList parts;
        for (const auto* line : linesOf(u"N")) {
            if (parts.join(QString()).trimmed().isEmpty())
                parts = partsOf(line->value, u';');
        }
        const auto family = withoutCommas(parts.value(0));
        auto given = withoutCommas(parts.value(1));
        const auto additional = withoutCommas(parts.value(2));
        m_parted = !family.isEmpty() || !given.isEmpty();
        if (!m_parted) {
            cell(CardColumn::Name) = valueOf(u"FN");
            return;
        }
        if (looksLikePatronymic(additional))
            cell(CardColumn::Patronymic) = additional;
        else
            given = (given + u' ' + additional).trimmed();  // "Anna" + "Marija"
        if (family.isEmpty() || given.isEmpty())
            cell(CardColumn::Name) = family + given;
        else
            cell(CardColumn::Name) = family + u", "_s + given;
    }

    void readBirth()
    {
        const auto lines = linesOf(u"BDAY");
        if (lines.isEmpty())
            return;
        const auto written = unescaped(lines.first()->value).simplified();
        auto day = readCardDay(written);
        if (!day) {
            cell(CardColumn::Birth) = written;  // words: a person must look at them
            return;
        }
        if (lines.first()->text(u"X-APPLE-OMIT-YEAR").toInt() == day->year)
            day->year = 0;
        if (day->year > 0) {
            const bool whole = day->month > 0 && day->day > 0;
            cell(CardColumn::Birth) = whole ? u"%1-%2-%3"_s.arg(day->year, 4, 10, QChar(u'0'))
                                                  .arg(day->month, 2, 10, QChar(u'0'))
                                                  .arg(day->day, 2, 10, QChar(u'0'))
                                            : QString::number(day->year);
        } else if (day->month > 0) {
            // a star stands for a birth in family trees, in any language
            append(CardColumn::Note,
                   u"* %1.%2."_s.arg(QString::number(day->day), QString::number(day->month)),
                   u'\n');
            remark(Remark::BirthdayNoYear, u"BDAY"_s, written);
        }
    }

    /// The label that people gave a number, as a remark behind it: "+371 26123456 (mamma)".
    QString labelOf(const ContentLine& line) const
    {
        if (!line.group.isEmpty()) {
            for (const auto* label : linesOf(u"X-ABLABEL")) {
                const auto text = unescaped(label->value).simplified();
                if (label->group == line.group && isOwnLabel(text))
                    return text;
            }
        }
        const auto types = line.words(u"TYPE");
        return types.contains(u"fax"_s) && line.name == u"TEL" ? u"fax"_s : QString();
    }

    QString contactText(const ContentLine& line) const
    {
        auto text = unescaped(line.value).simplified();
        if (text.startsWith(u"tel:", Qt::CaseInsensitive)) {
            const auto extension = text.section(u";ext="_s, 1).section(u';', 0, 0);
            text = QUrl::fromPercentEncoding(text.mid(4).section(u';', 0, 0).toUtf8());
            if (!extension.isEmpty())
                text += u" (ext. %1)"_s.arg(extension);
        }
        const auto label = labelOf(line);
        return label.isEmpty() || line.name != u"TEL" ? text : u"%1 (%2)"_s.arg(text, label);
    }

    void readContacts(QStringView name, CardColumn first, CardColumn others)
    {
        QStringList seen;
        auto lines = rankedLinesOf(name);
        // a number that nobody answers goes behind those that somebody does
        std::stable_partition(lines.begin(), lines.end(), [](const auto* line) {
            return !line->words(u"TYPE").contains(u"fax"_s);
        });
        for (const auto* line : lines) {
            const auto text = contactText(*line);
            if (text.isEmpty() || seen.contains(text))
                continue;
            seen.append(text);
            append(seen.size() == 1 ? first : others, text, u'\n');
        }
    }

    /// Street, extension, place, region, postal code; the country has a column of its own.
    void readAddresses()
    {
        bool first = true;
        for (const auto* line : rankedLinesOf(u"ADR")) {
            const auto parts = partsOf(line->value, u';');
            const auto part = [&parts](int i) {
                return QString(parts.value(i)).replace(u'\n', u", "_s).simplified();
            };
            QStringList written;
            for (const int i : {2, 1, 0, 3, 4, 5}) {
                const bool told = written.join(u' ').contains(part(i));  // "Tiigi 78, Tartu"; Tartu
                if (!told)
                    written.append(part(i));
            }
            const bool countryStays = !first || !findCountry(part(6));
            if (countryStays && !part(6).isEmpty())
                written.append(part(6));
            if (written.isEmpty() && part(6).isEmpty())
                continue;
            if (!std::exchange(first, false)) {
                append(CardColumn::OtherAddresses, written.join(u", "_s), u'\n');
                continue;
            }
            cell(CardColumn::Country) = part(6);
            if (!line->words(u"TYPE").contains(u"work"_s))  // nobody lives at work
                cell(CardColumn::Municipality)
                    = !findMunicipality(part(3)) && findMunicipality(part(4)) ? part(4) : part(3);
            if (written != QStringList{cell(CardColumn::Municipality)})
                cell(CardColumn::Address) = written.join(u", "_s);
        }
    }

    void readLanguages()
    {
        QStringList codes;
        for (const auto* line : rankedLinesOf(u"LANG"))
            codes.append(unescaped(line->value).section(u'-', 0, 0).trimmed());
        cell(CardColumn::Languages) = codes.join(u", "_s);
    }

    void readOrganisation()
    {
        QStringList parts;
        for (const auto* line : linesOf(u"ORG"))
            parts += partsOf(line->value, u';');
        parts.append(valueOf(u"TITLE"));
        QStringList filled;
        for (const auto& part : parts) {
            if (!part.simplified().isEmpty() && !filled.contains(part.simplified()))
                filled.append(part.simplified());
        }
        cell(CardColumn::Organisation) = filled.join(u", "_s);
    }

    bool isOfPerson() const
    {
        auto kind = valueOf(u"KIND").toLower();
        if (kind.isEmpty())
            kind = valueOf(u"X-ADDRESSBOOKSERVER-KIND").toLower();
        if (kind == u"org" || kind == u"group" || kind == u"location" || kind == u"application")
            return false;
        const auto organisations = linesOf(u"ORG");
        if (organisations.isEmpty())
            return true;
        const auto name = partsOf(organisations.first()->value, u';').value(0).simplified();
        const auto whole = valueOf(u"FN");
        const bool named = m_parted || (!whole.isEmpty() && whole != name);
        return named && valueOf(u"X-ABSHOWAS").toLower() != u"company";
    }

    void tellOddities()
    {
        if (!isOfPerson()) {
            const auto name = valueOf(u"FN").isEmpty() ? valueOf(u"ORG") : valueOf(u"FN");
            remark(Remark::NotAPerson, {}, name);
        }
        const auto broken = std::find_if(m_card.lines.begin(), m_card.lines.end(),
                                         [](const auto& line) { return line.name.isEmpty(); });
        if (broken != m_card.lines.end())
            remark(Remark::BrokenLine, {}, broken->value);
        if (m_card.cutOff)
            remark(Remark::CutOff);
    }

    const Card& m_card;
    TableRow m_row;
    bool m_parted = false;  ///< the card tells which part of the name is which
};

}  // namespace

TableRow rowOf(const Card& card)
{
    return CardReading(card).row();
}

}  // namespace kaasa::exchange
