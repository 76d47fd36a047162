// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/restore_card.h"

#include "core/services/restore_service.h"
#include "ui/frame/app_context.h"
#include "ui/frame/job_runner.h"
#include "ui/frame/workspace.h"
#include "ui/settings/restore_words.h"
#include "ui/shared/compare_view.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/value_list.h"

#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using storage::BackupPart;
using storage::PartDifference;

RestoreCard::RestoreCard(const AppContext& context, QWidget* parent)
    : Card(parent)
    , m_context(context)
    , m_workspace(*context.workspace)
    , m_bar(new InlineBar(InlineBar::Kind::Info))
    , m_choice(new CompareView)
    , m_lines(new ValueList)
    , m_restore(new QPushButton)
{
    m_choice->setObjectName(u"restore.choice"_s);
    m_restore->setObjectName(u"restore.act"_s);
    setRole(m_restore, Role::Danger);
    body()->setSpacing(12);
    body()->addWidget(m_bar);
    body()->addWidget(m_lines);
    body()->addWidget(m_choice);
    body()->addWidget(m_restore, 0, Qt::AlignLeading);
    connect(m_choice, &CompareView::choiceChanged, this, &RestoreCard::showButton);
    connect(m_restore, &QPushButton::clicked, this, &RestoreCard::ask);
    clear();
}

void RestoreCard::clear()
{
    m_backup.clear();
    m_copy.reset();
    m_differences.clear();
    hide();
}

void RestoreCard::retranslate()
{
    setTitle(tr("What the backup would change"));
    m_restore->setText(tr("Restore…"));
    if (!m_backup.isEmpty() && !m_differences.isEmpty())
        fill();
}

void RestoreCard::compare(const QString& backup, const QString& name)
{
    m_backup = backup;
    m_name = name;
    m_differences.clear();
    for (QWidget* part : {static_cast<QWidget*>(m_lines), static_cast<QWidget*>(m_choice),
                          static_cast<QWidget*>(m_restore)})
        part->hide();
    m_bar->tell(InlineBar::Kind::Info, tr("Comparing the backup with what is here now."));
    QWidget::show();
    m_context.jobs.run(
        tr("Comparing the backup"), this,
        [path = m_workspace.path(), backup, &clock = m_context.clock](Progress& progress) {
            Finding finding;
            const auto copy = storage::BackupCopy::make(backup, clock);
            const auto profile = storage::Profile::openForReading(path, clock);
            if (!copy || !profile) {
                finding.differences = copy ? profile.error() : copy.error();
                return finding;
            }
            finding.copy = copy.value();
            finding.differences
                = services::RestoreService(*profile.value()).compare(finding.copy, [&progress] {
                      return progress.isCancelled();
                  });
            return finding;
        },
        [this, backup](const Finding& finding) {
            if (backup == m_backup)  // else another was chosen meanwhile
                show(finding);
        });
}

void RestoreCard::show(const Finding& finding)
{
    if (!finding.differences) {
        m_bar->tell(InlineBar::Kind::Error, sentenceFor(finding.differences.error()));
        return;
    }
    m_copy = finding.copy;
    m_differences = finding.differences.value();
    if (m_differences.isEmpty()) {
        m_bar->tell(InlineBar::Kind::Success,
                    tr("The backup and what is here now are alike. There is nothing to restore."));
        return;
    }
    fill();
    Q_EMIT compared();
}

void RestoreCard::fill()
{
    //: %1 says which backup: the day and time when it was made, or a file
    m_bar->tell(InlineBar::Kind::Info,
                tr("Backup %1. Choose what to take from it; nothing has changed yet. Consents and "
                   "numbers of printed papers stay in any case.")
                    .arg(m_name));
    QList<CompareView::Field> fields;
    m_lines->clear();
    for (const auto& one : std::as_const(m_differences)) {
        const auto name = backupPartName(one.part);
        m_lines->add(name, differenceLines(one));
        fields.append({codeOf(one.part), name, {tr("keep"), tr("restore")}, 1});
    }
    m_choice->setColumns({tr("As it is now"), tr("As in the backup")});
    m_choice->setFields(fields);
    for (QWidget* part : {static_cast<QWidget*>(m_lines), static_cast<QWidget*>(m_choice),
                          static_cast<QWidget*>(m_restore)})
        part->show();
    showButton();
}

QList<BackupPart> RestoreCard::chosen() const
{
    QList<BackupPart> parts;
    for (const auto& one : m_differences) {
        if (m_choice->chosen(codeOf(one.part)) == 1)
            parts.append(one.part);
    }
    return parts;
}

void RestoreCard::showButton()
{
    m_restore->setEnabled(!chosen().isEmpty());
}

void RestoreCard::ask()
{
    QStringList names;
    const auto parts = chosen();
    for (const auto part : parts)
        names.append(backupPartName(part));
    auto* question = new QMessageBox(
        QMessageBox::Warning, tr("Restore a backup"),
        //: %1 says which backup, %2 what of it
        tr("Take these over from the backup %1? %2.").arg(m_name, names.join(u", "_s)),
        QMessageBox::Cancel, this);
    question->setObjectName(u"restore.question"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr(
        "What was entered since the backup was made changes back or goes into the bin. The whole "
        "restore can be undone for 30 days."));
    auto* restore = question->addButton(tr("Restore"), QMessageBox::DestructiveRole);
    restore->setObjectName(u"restore.yes"_s);
    setRole(restore, Role::Danger);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    connect(restore, &QAbstractButton::clicked, this, [this, parts] { this->restore(parts); });
    question->open();
}

void RestoreCard::restore(const QList<BackupPart>& parts)
{
    m_restore->setEnabled(false);
    m_workspace.write<qint64>(
        Workspace::Priority::Import, this,
        [copy = m_copy, name = m_name, parts](storage::Profile& profile) {
            return services::RestoreService(profile).restore(copy, name, parts);
        },
        [this](const Result<qint64>& restored) {
            if (!restored) {
                m_bar->tell(InlineBar::Kind::Error, sentenceFor(restored.error()));
                showButton();
                return;
            }
            clear();
            Q_EMIT acted(tr("Backup restored."));
        });
}

}  // namespace kaasa::ui
