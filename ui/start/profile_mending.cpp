// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/profile_mending.h"

#include "core/services/office_setup.h"
#include "core/storage/backup.h"
#include "core/sync/rebuilding.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"
#include "ui/start/joiner.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

ProfileMending::ProfileMending(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_fault(new InlineBar(InlineBar::Kind::Error, this))
    , m_rebuild(new QPushButton(icon(u"sync"_s), {}, this))
    , m_fetching(new InlineBar(InlineBar::Kind::Info, this))
    , m_joiner(new Joiner({}, clock, this))
{
    m_rebuild->setObjectName(u"start.rebuild"_s);
    m_fetching->setObjectName(u"start.fetching"_s);
    m_fault->hide();
    m_rebuild->hide();
    m_fetching->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addWidget(m_fault);
    layout->addWidget(m_rebuild, 0, Qt::AlignLeading);
    layout->addWidget(m_fetching);
    connect(m_fault, &InlineBar::acted, this, &ProfileMending::openBackup);
    connect(m_rebuild, &QPushButton::clicked, this, &ProfileMending::rebuild);
    connect(m_fetching, &InlineBar::acted, this, [this] {
        m_joiner->stop();
        setFetching(false);
    });
    connect(m_joiner, &Joiner::rebuilt, this, &ProfileMending::rebuilt);
    connect(m_joiner, &Joiner::failed, this, [this](const Error& error) {
        setFetching(false);
        m_fault->tell(sentenceFor(error));
    });
}

void ProfileMending::tell(const QString& path, const Error& error)
{
    if (m_path != path)
        m_heir.clear();
    m_path = path;
    m_error = error;
    setFetching(false);
    m_rebuild->setVisible(error.code == Error::Code::Damaged && sync::serverOf(path, m_clock));
    retranslate();
}

void ProfileMending::retranslate()
{
    m_rebuild->setText(tr("Fetch everything from the server again"));
    if (!m_fetching->isHidden())
        setFetching(true);
    if (!m_error)
        return;
    const auto newest = storage::backups(m_path);
    const bool helps = m_error->code == Error::Code::Damaged && !newest.isEmpty();
    //: %1 is a day and time
    m_fault->tell(
        sentenceFor(*m_error),
        helps ? tr("Open the newest backup from %1").arg(formats().dateTime(newest.first().made))
              : QString());
}

void ProfileMending::openBackup()
{
    const auto copies = storage::backups(m_path);
    if (copies.isEmpty())
        return;
    const QFileInfo damaged(m_path);
    const auto path = services::freeProfilePath(damaged.absolutePath(), damaged.completeBaseName());
    if (const auto adopted = services::adoptBackup(copies.first().path, path); !adopted) {
        tell(copies.first().path, adopted.error());
        return;
    }
    Q_EMIT mended(
        m_path, path,
        //: %1 is a day and time, %2 a file
        tr("This is the backup from %1. What was done after that is not in it: enter it again, "
           "from paper where there is some. The damaged profile is still there: %2")
            .arg(formats().dateTime(copies.first().made), QDir::toNativeSeparators(m_path)));
}

// The server has what the others have, and first gets what only the damaged file holds.
void ProfileMending::rebuild()
{
    const QFileInfo damaged(m_path);
    if (m_heir.isEmpty())
        m_heir = services::freeProfilePath(damaged.absolutePath(), damaged.completeBaseName());
    setFetching(true);
    m_joiner->rebuild(m_path, m_heir);
}

void ProfileMending::rebuilt(const QString& path, bool isComplete)
{
    setFetching(false);
    //: %1 is a file
    const auto notice = isComplete
        ? tr("Everything is here again, also what was done last. The damaged profile is still "
             "there: %1")
        : tr("What the server had is here again. What was done last on this computer could not be "
             "read any more: enter it again, from paper where there is some. The damaged profile "
             "is still there: %1");
    Q_EMIT mended(m_path, path, notice.arg(QDir::toNativeSeparators(m_path)));
}

void ProfileMending::setFetching(bool isFetching)
{
    m_fault->setEnabled(!isFetching);
    m_rebuild->setEnabled(!isFetching);
    if (isFetching)
        m_fetching->tell(tr("Everything is being fetched from the server…"), tr("Cancel"));
    else
        m_fetching->clear();
    Q_EMIT fetchingChanged(isFetching);
}

void ProfileMending::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace kaasa::ui
