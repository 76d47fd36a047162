// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/kinds/people_list_form.h"

#include "core/base/clock.h"
#include "core/reports/paper_head.h"
#include "core/storage/profile.h"
#include "ui/frame/job.h"
#include "ui/paper/kinds/check_group.h"
#include "ui/print/papers/glyph_remarks.h"
#include "ui/print/report_paper.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using Column = reports::PeopleListColumn;

namespace {

constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QList<qint64> peopleIn(const QString& argument)
{
    const auto packed = QByteArray::fromBase64(argument.toLatin1(), kBase64);
    QList<qint64> people;
    for (const auto& key : qUncompress(packed).split(','))
        people.append(key.toLongLong());
    people.removeAll(0);
    return people;
}

/// Telling a phone or an address apart on paper is a choice of its own (UI.md 3.5).
bool isUsual(Column column)
{
    return column == Column::Year || column == Column::Municipality;
}

QString columnText(Column column)
{
    switch (column) {
    case Column::NativeName:
        return PeopleListForm::tr("Name in another script");
    case Column::Year:
        return PeopleListForm::tr("Year of birth");
    case Column::Municipality:
        return PeopleListForm::tr("Municipality");
    case Column::Phone:
        return PeopleListForm::tr("Phone");
    case Column::Email:
        return PeopleListForm::tr("E-mail");
    case Column::Languages:
        return PeopleListForm::tr("Languages");
    case Column::LastSeen:
        return PeopleListForm::tr("Last visit");
    }
    Q_UNREACHABLE();
}

QStringList strangeLetters(const reports::ReportTable& table, Language language)
{
    print::GlyphRemarks glyphs;
    for (const auto& row : table.rows) {
        for (const auto& cell : row.cells) {
            if (const auto* text = std::get_if<QString>(&cell))
                glyphs.see(*text);
        }
    }
    return glyphs.remarks(Words(language));
}

}  // namespace

QString PeopleListForm::addressOf(const QList<qint64>& people)
{
    QByteArrayList keys;
    for (const auto key : people)
        keys.append(QByteArray::number(key));
    return u"paper/people/"_s + QString::fromLatin1(qCompress(keys.join(',')).toBase64(kBase64));
}

PeopleListForm::PeopleListForm(const QString& argument, QWidget* parent)
    : PaperForm(parent)
    , m_people(peopleIn(argument))
    , m_language(new QComboBox)
    , m_languageRow(new FormRow(m_language, this))
    , m_group(new CheckGroup(this))
{
    m_language->setObjectName(u"paper.language"_s);
    for (const auto language : kLanguages)
        m_language->addItem(languageOwnName(language), languageCode(language));
    m_language->setCurrentIndex(m_language->findData(languageCode(interfaceLanguage())));
    for (const auto column : allOf<Column>()) {
        auto* box = new QCheckBox(this);
        box->setObjectName(u"paper.column."_s + codeOf(column));
        box->setChecked(isUsual(column));
        connect(box, &QCheckBox::toggled, this, &PaperForm::changed);
        m_group->addCheck(box);
        m_columns.append(box);
    }
    connect(m_language, &QComboBox::currentIndexChanged, this, &PaperForm::changed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_languageRow);
    layout->addWidget(m_group);
    retranslate();
}

QString PeopleListForm::title() const
{
    return tr("List of people");
}

void PeopleListForm::retranslate()
{
    m_languageRow->setLabel(tr("Language of the paper"));
    m_group->setTitle(tr("Columns besides the name"));
    const auto columns = allOf<Column>();
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_columns[i]->setText(columnText(columns[size_t(i)]));
}

Language PeopleListForm::language() const
{
    return languageFromCode(m_language->currentData().toString()).value_or(interfaceLanguage());
}

QList<Column> PeopleListForm::columns() const
{
    QList<Column> chosen;
    for (const auto column : allOf<Column>()) {
        if (m_columns[int(column)]->isChecked())
            chosen.append(column);
    }
    return chosen;
}

QVariantMap PeopleListForm::choices() const
{
    QStringList codes;
    for (const auto column : columns())
        codes.append(codeOf(column));
    return {{u"language"_s, languageCode(language())}, {u"columns"_s, codes}};
}

void PeopleListForm::setChoices(const QVariantMap& choices)
{
    if (choices.isEmpty())
        return;
    const QSignalBlocker quiet(this);
    const auto at = m_language->findData(choices.value(u"language"_s));
    m_language->setCurrentIndex(at < 0 ? m_language->currentIndex() : at);
    const auto codes = choices.value(u"columns"_s).toStringList();
    for (const auto column : allOf<Column>())
        m_columns[int(column)]->setChecked(codes.contains(codeOf(column)));
}

MakePaper PeopleListForm::make() const
{
    return [people = m_people, columns = columns(), paper = language(),
            screen = interfaceLanguage()](storage::Profile& reading,
                                          Progress& progress) -> Result<Paper> {
        const Words words(paper);
        auto table = reports::peopleList(reading.database(), people, columns,
                                         reading.clock().today(), words);
        if (!table)
            return table.error();
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, u"list of people"_s, {}};
        const auto house = reports::readPaperHouse(reading, {});
        if (!house)
            return house.error();
        Paper made;
        for (const auto& remark : strangeLetters(table.value(), screen))
            made.remarks.append({PaperRemark::Kind::Said, remark});
        made.fileName = table.value().title;
        made.tables.push_back(table.value());
        made.document = std::make_shared<print::ReportPaper>(
            std::move(table).value(), house.value().head(paper, reading.clock().now()));
        return made;
    };
}

}  // namespace kaasa::ui
