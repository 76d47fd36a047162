// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/result_card.h"

#include "core/services/undo_service.h"
#include "ui/imports/import_words.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSet>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using exchange::ListKind;

namespace {

/// Rows that came in as new people and resemble somebody.
int likelyPeople(const exchange::ImportReport& report)
{
    QSet<int> lines;
    for (const auto& question : report.questions) {
        if (question.likeness.certainty != names::Certainty::Same)
            lines.insert(question.line);
    }
    return int(lines.size());
}

/// "Ozola Anna, Kalna Līga … 12"
QString namesLine(const QStringList& names)
{
    constexpr qsizetype kMost = 10;
    auto line = names.first(qMin(kMost, names.size())).join(u", "_s);
    if (names.size() > kMost)
        line += u" … "_s + formats().number(int(names.size()));
    return line;
}

}  // namespace

ResultCard::ResultCard(QWidget* parent)
    : Card(parent)
    , m_words(new QLabel)
    , m_open(new QPushButton)
    , m_duplicates(new QPushButton)
    , m_undo(new QPushButton(icon(u"undo"_s), {}))
    , m_again(new QPushButton(icon(u"import"_s), {}))
{
    m_words->setObjectName(u"import.result"_s);
    m_open->setObjectName(u"import.open"_s);
    m_duplicates->setObjectName(u"import.duplicates"_s);
    m_undo->setObjectName(u"import.undo"_s);
    m_again->setObjectName(u"import.again"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(m_open, Role::Primary);
    setAccented(true);
    auto* acts = new FlowLayout;
    for (auto* button : {m_open, m_duplicates, m_undo, m_again}) {
        button->setAutoDefault(true);
        acts->addWidget(button);
    }
    body()->addWidget(m_words);
    body()->addLayout(acts);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested(m_report.kind == ListKind::People ? u"people"_s : u"events"_s);
    });
    connect(m_duplicates, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(u"duplicates"_s); });
    connect(m_undo, &QPushButton::clicked, this, &ResultCard::undoRequested);
    connect(m_again, &QPushButton::clicked, this, &ResultCard::againRequested);
}

void ResultCard::show(const exchange::ImportReport& report, const QString& file)
{
    m_report = report;
    m_file = QFileInfo(file).fileName();
    m_kept.reset();
    retranslate();
}

void ResultCard::showUndone(const QList<storage::LeftAlone>& kept)
{
    m_kept = kept;
    retranslate();
}

void ResultCard::retranslate()
{
    if (m_kept) {
        setTitle(tr("The import was taken back"));
        QString words = tr("Everything is as it was before “%1” came in.").arg(m_file);
        if (!m_kept->isEmpty()) {
            words += u' '
                //: After an import was taken back. %n = how many values.
                + tr("%n values stay, because somebody changed them since.", nullptr,
                     int(m_kept->size()));
            words += u'\n' + namesLine(services::ownersOf(*m_kept));
        }
        m_words->setText(words);
    } else {
        setTitle(m_report.batch == 0 ? tr("Nothing new in the list") : tr("The list is in"));
        m_words->setText(m_file + u"\n"_s + countText(m_report));
    }
    m_undo->setText(tr("Undo this import"));
    m_undo->setVisible(!m_kept && m_report.batch != 0);
    m_open->setText(m_report.kind == ListKind::People ? tr("Show the people")
                                                      : tr("Show the events"));
    const auto likely = likelyPeople(m_report);
    //: A button: rows of an imported list that may be people who were here. %n = how many.
    m_duplicates->setText(tr("Look at %n likely duplicates", nullptr, likely));
    m_duplicates->setVisible(!m_kept && likely > 0);
    m_again->setText(tr("Import another list"));
}

void ResultCard::enter()
{
    m_open->setFocus(Qt::OtherFocusReason);
}

}  // namespace kaasa::ui
