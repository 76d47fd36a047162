// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/example_papers.h"

#include "core/storage/profile.h"
#include "tests/support/paper_fixture.h"
#include "ui/frame/job.h"
#include "ui/paper/paper_form.h"
#include "ui/print/sign_in_sheet_paper.h"
#include "ui/shared/form_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <thread>

using namespace Qt::StringLiterals;

namespace kaasa::test {

namespace {

using reports::SignInChoices;

/// The register of the example: a number for each set of choices that was printed.
QString registerKey(const SignInChoices& choices)
{
    return u"example/%1/%2/%3"_s.arg(languageCode(choices.language))
        .arg(int(choices.columns))
        .arg(choices.landscape);
}

Result<ui::Paper> workshopPaper(storage::Profile& profile, const SignInChoices& choices, int people)
{
    const auto key = registerKey(choices);
    auto sheet = workshopSheet();
    sheet.number = profile.localSetting(key).value();
    ui::Paper result;
    if (sheet.number.isEmpty()) {
        result.enterNumbers = [key](storage::Profile& writing) {
            const auto next = writing.localSetting(u"example/count"_s).value().toInt() + 1;
            if (const auto counted
                = writing.setLocalSetting(u"example/count"_s, QString::number(next));
                !counted)
                return counted;
            return writing.setLocalSetting(key, u"R3-00%1"_s.arg(next));
        };
    }
    if (people > 0)
        sheet.people = manyPeople(people);
    auto paper = std::make_shared<print::SignInSheetPaper>(std::vector{sheet}, choices);
    for (const auto& warning : print::stripWarnings(sheet.strip))
        result.remarks.append(ui::remarkOf(warning));
    if (result.remarks.isEmpty())
        result.remarks.append({ui::PaperRemark::Kind::EmblemIsLargest});
    if (paper->isTight())
        result.remarks.append({ui::PaperRemark::Kind::TooManyColumns});
    result.fileName = paper->title();
    result.document = std::move(paper);
    reports::ReportTable table;
    table.language = choices.language;
    table.title = u"Darbnīca"_s;
    table.columns
        = {{.key = u"name"_s, .title = u"Vārds"_s, .type = reports::ReportColumn::Type::Name}};
    for (const auto& person : sheet.people)
        table.rows.push_back({{person.familyName + u' ' + person.givenName}, {}});
    result.tables = {table};
    return result;
}

class ExampleForm : public ui::PaperForm {
public:
    ExampleForm(int people, QWidget* parent)
        : PaperForm(parent)
        , m_people(people)
        , m_language(new QComboBox)
        , m_languageRow(new ui::FormRow(m_language))
        , m_allColumns(new QCheckBox)
        , m_turned(new QCheckBox)
    {
        m_language->setObjectName(u"paper.language"_s);
        m_allColumns->setObjectName(u"paper.allColumns"_s);
        m_turned->setObjectName(u"paper.landscape"_s);
        for (const auto language : kLanguages)
            m_language->addItem(languageOwnName(language), languageCode(language));
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_languageRow);
        layout->addWidget(m_allColumns);
        layout->addWidget(m_turned);
        connect(m_language, &QComboBox::currentIndexChanged, this, &PaperForm::changed);
        for (auto* box : {m_allColumns, m_turned})
            connect(box, &QCheckBox::toggled, this, &PaperForm::changed);
        ExampleForm::retranslate();
    }

    QString title() const override { return QCoreApplication::translate("Pages", "Events"); }

    void retranslate() override
    {
        // words that have translations; a fixture brings none of its own
        m_languageRow->setLabel(QCoreApplication::translate("Pages", "Learning"));
        m_allColumns->setText(QCoreApplication::translate("Pages", "Network"));
        m_turned->setText(QCoreApplication::translate("Pages", "Results"));
    }

    QVariantMap choices() const override { return {{u"language"_s, m_language->currentData()}}; }

    void setChoices(const QVariantMap& choices) override
    {
        m_language->setCurrentIndex(qMax(0, m_language->findData(choices.value(u"language"_s))));
    }

    ui::MakePaper make() const override
    {
        SignInChoices choices;
        choices.language = *languageFromCode(m_language->currentData().toString());
        choices.landscape = m_turned->isChecked();
        if (m_allColumns->isChecked())
            choices.columns
                |= SignInChoices::Organisation | SignInChoices::Phone | SignInChoices::Email;
        return [choices, people = m_people](storage::Profile& profile, ui::Progress&) {
            return workshopPaper(profile, choices, people);
        };
    }

    QString cure(ui::PaperRemark::Kind kind) const override
    {
        return kind == ui::PaperRemark::Kind::TooManyColumns
            ? QCoreApplication::translate("Pages", "Results")
            : QString();
    }

    void applyCure(ui::PaperRemark::Kind kind) override
    {
        if (kind == ui::PaperRemark::Kind::TooManyColumns)
            m_turned->setChecked(true);
    }

private:
    int m_people;
    QComboBox* m_language;
    ui::FormRow* m_languageRow;
    QCheckBox* m_allColumns;
    QCheckBox* m_turned;
};

/// A paper that is nothing but how it is made.
class BareForm : public ui::PaperForm {
public:
    BareForm(ui::MakePaper make, QWidget* parent)
        : PaperForm(parent)
        , m_make(std::move(make))
    {
    }

    QString title() const override { return QCoreApplication::translate("Pages", "Events"); }
    void retranslate() override { }
    ui::MakePaper make() const override { return m_make; }

private:
    ui::MakePaper m_make;
};

Result<ui::Paper> gone(storage::Profile&, ui::Progress&)
{
    return Error{Error::Code::NotFound, u"no such event"_s, {}};
}

Result<ui::Paper> endless(storage::Profile&, ui::Progress& progress)
{
    while (!progress.isCancelled())
        std::this_thread::yield();
    return Error{Error::Code::Cancelled, u"endless"_s, {}};
}

}  // namespace

QList<ui::PaperEntry> examplePapers()
{
    return {
        {u"workshop"_s, [](const QString&, QWidget* parent) { return new ExampleForm(0, parent); }},
        {u"long"_s,
         [](const QString& people, QWidget* parent) {
             return new ExampleForm(people.toInt(), parent);
         }},
        {u"gone"_s, [](const QString&, QWidget* parent) { return new BareForm(gone, parent); }},
        {u"endless"_s,
         [](const QString&, QWidget* parent) { return new BareForm(endless, parent); }},
    };
}

}  // namespace kaasa::test
