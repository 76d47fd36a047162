// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_page.h"

#include "core/sql/database.h"
#include "ui/frame/file_choice.h"
#include "ui/frame/job_runner.h"
#include "ui/settings/restore_card.h"
#include "ui/shared/card.h"
#include "ui/shared/column_area.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/value_list.h"
#include "ui/shared/whole_list.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using storage::BackupFile;

namespace {

constexpr int kKept = 14;
constexpr qint64 kMebibyte = 1024 * 1024;

}  // namespace

BackupPage::BackupPage(const AppContext& context, QWidget* parent)
    : SettingsPage(context, parent)
    , m_card(new Card)
    , m_state(new StatusMark)
    , m_facts(new ValueList)
    , m_now(new QPushButton)
    , m_elsewhere(new QPushButton)
    , m_test(new QPushButton)
    , m_done(new InlineBar(InlineBar::Kind::Success))
    , m_listCard(new Card)
    , m_none(new QLabel)
    , m_model(new RowsModel(this))
    , m_list(new WholeList)
    , m_other(new QPushButton)
    , m_restore(new RestoreCard(this->context()))
{
    m_now->setObjectName(u"backup.now"_s);
    m_elsewhere->setObjectName(u"backup.elsewhere"_s);
    m_test->setObjectName(u"backup.test"_s);
    m_list->setObjectName(u"backup.list"_s);
    m_other->setObjectName(u"backup.other"_s);
    m_list->setModel(m_model);
    m_none->setWordWrap(true);
    m_done->hide();
    setRole(m_now, Role::Primary);
    setRole(m_other, Role::Link);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    for (auto* button : {m_now, m_elsewhere, m_test})
        flow->addWidget(button);
    m_card->body()->setSpacing(12);
    m_card->body()->addWidget(m_state);
    m_card->body()->addWidget(m_facts);
    m_card->body()->addWidget(buttons);
    m_card->body()->addWidget(m_done);
    m_listCard->setAside(m_other);
    m_listCard->body()->addWidget(m_none);
    m_listCard->body()->addWidget(m_list);
    auto* area = settingsColumn(u"backup.area"_s);
    area->column()->addWidget(bar());
    for (auto* card : {m_card, m_listCard, static_cast<Card*>(m_restore)})
        area->column()->addWidget(card);
    area->column()->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    connect(m_now, &QPushButton::clicked, this, [this] { makeOne({}); });
    connect(m_elsewhere, &QPushButton::clicked, this, &BackupPage::saveElsewhere);
    connect(m_test, &QPushButton::clicked, this, &BackupPage::testNewest);
    connect(m_other, &QPushButton::clicked, this, &BackupPage::chooseFile);
    connect(m_list, &WholeList::opened, this, &BackupPage::compare);
    connect(m_restore, &RestoreCard::acted, this, &Page::acted);
    connect(m_restore, &RestoreCard::compared, this, [this, area] {
        // what the person asked for stands below what was seen
        QMetaObject::invokeMethod(
            area, [this, area] { area->ensureWidgetVisible(m_restore, 0, 24); },
            Qt::QueuedConnection);
    });
    retranslate();
}

QString BackupPage::title() const
{
    return tr("Backup", "page");
}

void BackupPage::retranslate()
{
    m_done->clear();  // it was said in another language
    m_card->setTitle(tr("Automatic backup"));
    m_card->setSubtitle(
        tr("Kaasa makes one every day when you begin, opens it to see that it is sound, "
           "and keeps the newest %1.")
            .arg(kKept));
    m_now->setText(tr("Back up now"));
    m_elsewhere->setText(tr("Save a backup elsewhere…"));
    m_test->setText(tr("Test the newest"));
    m_listCard->setTitle(tr("Restore from a backup"));
    m_listCard->setSubtitle(
        tr("Enter on a backup shows what it would change. Nothing changes before you "
           "say so."));
    m_none->setText(tr("There is no backup on this computer yet."));
    m_list->setAccessibleName(tr("Backups"));
    m_other->setText(tr("Choose a file…"));
    m_restore->retranslate();
    read();
}

QString BackupPage::rowDetail(const BackupFile& file) const
{
    const auto mebibytes = double(file.bytes) / kMebibyte;
    //: Size of a file; %1 is a number
    return tr("%1 MB").arg(formats().decimal(mebibytes, 1));
}

void BackupPage::read()
{
    const auto path = workspace().path();
    m_files = storage::backups(path);
    const auto today = context().clock.now().date();
    m_facts->clear();
    if (m_files.isEmpty()) {
        m_state->set(StatusShape::Triangle, tr("No backup yet"));
    } else {
        const auto& newest = m_files.first();
        const bool fresh = newest.made.date().daysTo(today) <= 1;
        m_state->set(fresh ? StatusShape::Disc : StatusShape::Triangle,
                     fresh ? tr("Backed up and found sound") : tr("The newest backup is old"));
        m_facts->add(tr("Newest"), formats().dateTime(newest.made) + u" · "_s + rowDetail(newest));
    }
    //: %n = how many backups there are
    m_facts->add(tr("Kept"), tr("%n backups", nullptr, int(m_files.size())));
    m_facts->add(tr("Where"), QDir::toNativeSeparators(storage::backupFolder(path)));
    QList<RowsModel::Row> rows;
    for (const auto& file : std::as_const(m_files))
        rows.append({.text = formats().dateTime(file.made),
                     .detail = rowDetail(file),
                     .icon = u"file"_s,
                     .address = file.path});
    m_model->setRows(rows);
    m_none->setVisible(rows.isEmpty());
    m_list->setVisible(!rows.isEmpty());
    m_test->setEnabled(!rows.isEmpty());
}

void BackupPage::makeOne(const QString& path)
{
    m_done->clear();
    m_now->setEnabled(false);
    // beside the work: the desk does not wait for a copy of the whole profile. A connection for
    // reading alone could not write the copy.
    context().jobs.run(
        tr("Backing up"), this,
        [profile = workspace().path(), path,
         &clock = context().clock](Progress&) -> Result<BackupFile> {
            const auto opened = sql::Database::open(profile, sql::Database::Access::ReadWrite);
            if (!opened)
                return opened.error();
            return path.isEmpty() ? storage::makeBackup(*opened.value(), clock)
                                  : storage::makeBackupAt(*opened.value(), path, clock);
        },
        [this](const Result<BackupFile>& made) {
            m_now->setEnabled(true);
            tell(made ? QString() : sentenceFor(made.error()));
            read();
            if (made)
                m_done->tell(tr("Backed up and found sound: %1")
                                 .arg(QDir::toNativeSeparators(made.value().path)));
        });
}

void BackupPage::saveElsewhere()
{
    askWhereToSave(this, context().preferences,
                   {.title = tr("Save a backup"),
                    .name = QFileInfo(workspace().path()).completeBaseName() + u' '
                        + context().clock.today().toString(Qt::ISODate),
                    //: Kind of file in a file dialog; the part in brackets stays as it is
                    .filters = {tr("Kaasa profiles (*.kaasa)")},
                    .suffix = u"kaasa"_s,
                    .memory = u"backups"_s},
                   [this](const QString& path) { makeOne(path); });
}

void BackupPage::testNewest()
{
    if (m_files.isEmpty())
        return;
    m_done->clear();
    context().jobs.run(
        tr("Testing the backup"), this,
        [path = m_files.first().path](Progress&) { return storage::checkBackup(path); },
        [this, made = m_files.first().made](const Result<void>& sound) {
            tell(sound ? QString() : sentenceFor(sound.error()));
            if (sound)
                //: %1 is day and time
                m_done->tell(tr("The backup of %1 opens and every page of it is sound.")
                                 .arg(formats().dateTime(made)));
        });
}

void BackupPage::chooseFile()
{
    askForFile(this, context().preferences,
               {.title = tr("Choose a backup"),
                .filters = {tr("Kaasa profiles (*.kaasa)")},
                .memory = u"backups"_s},
               [this](const QString& path) {
                   m_restore->compare(path, QFileInfo(path).completeBaseName());
               });
}

void BackupPage::compare(const QModelIndex& index)
{
    m_restore->compare(index.data(RowsModel::AddressRole).toString(), index.data().toString());
}

void BackupPage::focusFirst()
{
    m_now->setFocus(Qt::OtherFocusReason);
}

}  // namespace kaasa::ui
