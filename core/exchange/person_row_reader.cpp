// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_row_reader.h"

#include "core/base/text.h"
#include "core/exchange/attendance_marks.h"
#include "core/exchange/country_names.h"
#include "core/exchange/municipality_names.h"
#include "core/exchange/name_cell.h"
#include "core/exchange/value_cells.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

/// One row being read: takes cell after cell into the draft.
class PersonRowReader::Reading {
public:
    Reading(const PersonRowReader& reader, const TableRow& row)
        : m_reader(reader)
        , m_row(row)
    {
        m_result.line = row.line;
        m_result.remarks = row.remarks;
    }

    PersonRow result()
    {
        for (const auto& column : m_reader.m_layout.columns) {
            const auto raw = m_row.cell(column.number - 1);
            if (column.field != Field::Ignore)
                take(column, raw);
            if (column.number > m_reader.m_layout.width && !raw.trimmed().isEmpty())
                remark(column, raw, {Remark::ExtraCells});
        }
        for (qsizetype i = m_reader.m_layout.columns.size(); i < m_row.cells.size(); ++i) {
            if (!m_row.cells[i].trimmed().isEmpty())
                m_result.remarks.append({Remark::ExtraCells, int(i) + 1, {}, m_row.cells[i]});
        }
        compareCodeWithBirth();
        m_result.status = statusOf(m_result.remarks);
        return m_result;
    }

private:
    void remark(const ListColumn& column, const QString& raw, const QList<Remark>& remarks)
    {
        for (const auto why : remarks)
            m_result.remarks.append({why, column.number, column.header, raw});
    }

    /// The value of a cell; its remarks go to the row.
    template <typename T>
    T taken(const ListColumn& column, const QString& raw, CellValue<T> cell)
    {
        remark(column, raw, cell.remarks);
        return std::move(cell.value);
    }

    void addNote(const QString& text)
    {
        auto& note = m_result.draft.note;
        if (!text.isEmpty())
            note += note.isEmpty() ? text : u'\n' + text;
    }

    void take(const ListColumn& column, const QString& raw)
    {
        if (isFormulaError(raw)) {
            remark(column, raw, {Remark::FormulaError});
            return;
        }
        if (!takeName(column, raw) && !takeContact(column, raw) && !takeOthers(column, raw))
            takeAnswer(column, raw);
    }

    bool takeName(const ListColumn& column, const QString& raw)
    {
        auto& draft = m_result.draft;
        switch (column.field) {
        case Field::Given:
        case Field::Family:
        case Field::Patronymic: {
            auto cell = m_reader.m_memos.names.of(raw, readNamePart);
            if (column.field == Field::Patronymic)
                cell.remarks.removeAll(Remark::EmptyName);
            auto& part = column.field == Field::Given ? draft.given
                : column.field == Field::Family       ? draft.family
                                                      : draft.patronymic;
            part = cell.given;
            addNote(cell.note);
            remark(column, raw, cell.remarks);
            return true;
        }
        case Field::Name: {
            const auto cell = readName(raw, m_reader.m_layout.nameOrder);
            draft.given = cell.given;
            draft.family = cell.family;
            draft.patronymic = cell.patronymic;
            addNote(cell.note);
            remark(column, raw, cell.remarks);
            return true;
        }
        case Field::Birth: {
            const auto birth = taken(column, raw, readBirthCell(raw, m_reader.m_assumptions.today));
            draft.birthDate = birth.day;
            draft.birthYear = birth.year;
            return true;
        }
        case Field::Code: {
            const auto code = taken(column, raw, readCodeCell(raw, m_reader.m_assumptions));
            draft.code = code.canonical;
            draft.codeCountry = code.country;
            m_codeBirth = code.birthDate;
            m_codeColumn = column;
            return true;
        }
        default:
            return false;
        }
    }

    bool takeContact(const ListColumn& column, const QString& raw)
    {
        auto& draft = m_result.draft;
        switch (column.field) {
        case Field::Phone: {
            const auto phone
                = taken(column, raw, readPhoneCell(raw, m_reader.m_assumptions.country));
            draft.phone = phone.e164;
            draft.phoneNote = phone.note;
            draft.phoneTyped = phone.e164.isEmpty() ? QString() : tidied(raw);
            return true;
        }
        case Field::Email:
            draft.email = taken(column, raw, readEmailCell(raw));
            return true;
        case Field::Municipality: {
            const auto& known = m_reader.m_memos.municipalities.of(raw, findMunicipality);
            draft.municipality = known ? known->name : tidied(raw).left(120);
            if (known && draft.country.isEmpty())
                draft.country = known->country;
            return true;
        }
        case Field::Country:
            if (const auto country = findCountry(raw))
                draft.country = *country;
            return true;
        case Field::Address:
            draft.address = taken(column, raw, readTextCell(raw));
            return true;
        case Field::Language:
            draft.languages
                = taken(column, raw, m_reader.m_memos.languages.of(raw, readLanguagesCell));
            return true;
        case Field::Organisation:
            draft.organisation = taken(column, raw, readTextCell(raw));
            return true;
        default:
            return false;
        }
    }

    /// What is no number and no address keeps nobody out: it stays as it was written.
    bool takeOthers(const ListColumn& column, const QString& raw)
    {
        if (column.field != Field::OtherPhone && column.field != Field::OtherEmail
            && column.field != Field::OtherAddress)
            return false;
        for (const auto& each : raw.split(u'\n', Qt::SkipEmptyParts)) {
            const auto text = tidied(each);
            if (text.isEmpty())
                continue;
            if (const auto contact = otherContact(column.field, text)) {
                m_result.draft.otherContacts.append(*contact);
            } else {
                addNote(text);
                remark(column, text, {Remark::ContactAsNote});
            }
        }
        return true;
    }

    std::optional<domain::Contact> otherContact(Field field, const QString& text) const
    {
        if (field == Field::OtherAddress)
            return domain::Contact{domain::ContactKind::Address, text, {}, {}};
        if (field == Field::OtherEmail) {
            const auto email = readEmailCell(text).value;
            return email.isEmpty()
                ? std::nullopt
                : std::optional(domain::Contact{domain::ContactKind::Email, email, email, {}});
        }
        const auto phone = readPhoneCell(text, m_reader.m_assumptions.country).value;
        return phone.e164.isEmpty() ? std::nullopt
                                    : std::optional(domain::Contact{domain::ContactKind::Phone,
                                                                    text, phone.e164, phone.note});
    }

    void takeAnswer(const ListColumn& column, const QString& raw)
    {
        static const QRegularExpression kBetweenTags(u"[,;\\n]"_s);
        auto& draft = m_result.draft;
        switch (column.field) {
        case Field::Timestamp:
            draft.submittedAt
                = readFormTimestamp(raw, m_reader.m_assumptions.zone, m_reader.m_slashOrder);
            if (!draft.submittedAt.isValid() && !raw.trimmed().isEmpty())
                remark(column, raw, {Remark::ImpossibleTime});
            return;
        case Field::Topics: {
            const auto ticked = m_reader.m_topics.split(raw);
            draft.topics = ticked.options;
            draft.topicsOther = ticked.other;
            return;
        }
        case Field::Events: {
            const auto ticked = m_reader.m_events.split(raw);
            draft.events = ticked.options;
            if (!ticked.other.isEmpty())
                m_result.remarks.append(
                    {Remark::UnknownEvent, column.number, column.header, ticked.other});
            return;
        }
        case Field::ConsentData:
            draft.consentData = taken(column, raw, readConsentCell(raw, true));
            return;
        case Field::ConsentPhoto:
            draft.consentPhoto = taken(column, raw, readConsentCell(raw, false));
            return;
        case Field::ConsentContact:
            draft.consentContact = taken(column, raw, readConsentCell(raw, false));
            return;
        case Field::Children:
            draft.children = taken(column, raw, readChildrenCell(raw));
            return;
        case Field::Tags:
            for (const auto& tag : raw.split(kBetweenTags, Qt::SkipEmptyParts)) {
                if (!tidied(tag).isEmpty())
                    draft.tags.append(tidied(tag));
            }
            return;
        case Field::HeardFrom:
            draft.heardFrom = taken(column, raw, readTextCell(raw));
            return;
        case Field::Note:
            addNote(taken(column, raw, readTextCell(raw)));
            return;
        case Field::Attendance: {
            const auto mark = readMark(raw, m_reader.m_layout.language);
            draft.attendance.insert(column.day, mark.state);
            if (!mark.understood)
                remark(column, raw, {Remark::UnknownMark});
            return;
        }
        default:
            return;
        }
    }

    void compareCodeWithBirth()
    {
        const auto& draft = m_result.draft;
        if (m_codeBirth.isValid() && draft.birthDate.isValid() && m_codeBirth != draft.birthDate)
            remark(m_codeColumn, draft.code, {Remark::CodeBirthDiffers});
    }

    const PersonRowReader& m_reader;
    const TableRow& m_row;
    PersonRow m_result;
    QDate m_codeBirth;
    ListColumn m_codeColumn;
};

PersonRowReader::PersonRowReader(const ListReader& list, ImportAssumptions assumptions)
    : m_layout(list.layout())
    , m_assumptions(std::move(assumptions))
    , m_topics(AnswerOptions::inferred(list.cellsOf(Field::Topics)))
    , m_events(AnswerOptions::inferred(list.cellsOf(Field::Events)))
    , m_slashOrder(guessSlashOrder(list.cellsOf(Field::Timestamp)))
{
}

PersonRow PersonRowReader::read(const ListRow& row) const
{
    if (row.skipped != SkipReason::None)
        return {.line = row.row.line,
                .status = RowStatus::Skip,
                .skipped = row.skipped,
                .remarks = row.row.remarks};
    return Reading(*this, row.row).result();
}

}  // namespace kaasa::exchange
