// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/status_line.h"

#include "ui/frame/job_runner.h"
#include "ui/frame/progress_row.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

// What is done within six frames is not worth a word.
constexpr int kPatienceMs = 100;

QPushButton* smallButton(const QString& name, const QString& iconName, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setIconSize({scaled(16), scaled(16)});
    button->setFocusPolicy(Qt::TabFocus);
    setRole(button, Role::Flat);
    setFontRole(button, FontRole::Caption);
    return button;
}

}  // namespace

StatusLine::StatusLine(JobRunner& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_savedMark(new StatusMark(this))
    , m_sync(smallButton(u"frame.sync"_s, u"sync"_s, this))
    , m_progress(new ProgressRow(this))
    , m_undo(smallButton(u"frame.undo"_s, u"undo"_s, this))
    , m_lock(smallButton(u"frame.lock"_s, u"lock"_s, this))
    , m_language(smallButton(u"frame.language"_s, u"globe"_s, this))
    , m_languages(new QMenu(this))
{
    m_savedMark->setObjectName(u"frame.saved"_s);
    m_savedMark->setFontRole(FontRole::Caption);
    m_savedMark->setQuiet(true);
    m_sync->hide();
    m_undo->hide();
    m_lock->hide();
    m_progress->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &StatusLine::showJob);
    auto* choice = new QActionGroup(this);
    for (const auto language : kLanguages) {
        auto* action = m_languages->addAction(languageOwnName(language));
        action->setCheckable(true);
        action->setData(int(language));
        choice->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language] { Q_EMIT languageChosen(language); });
    }
    setShowsData(m_language);  // "LV"
    m_language->setMenu(m_languages);
    connect(m_sync, &QPushButton::clicked, this, &StatusLine::syncRequested);
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoRequested);
    connect(m_lock, &QPushButton::clicked, this, &StatusLine::lockRequested);
    connect(&m_jobs, &JobRunner::started, this, &StatusLine::jobStarted);
    connect(&m_jobs, &JobRunner::ended, this, &StatusLine::showJob);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 4, 0);
    layout->setSpacing(4);
    layout->addWidget(m_savedMark);
    layout->addWidget(m_sync);
    layout->addSpacing(16);
    layout->addWidget(m_progress, 1);
    layout->addStretch(1);
    layout->addWidget(m_undo);
    layout->addWidget(m_lock);
    layout->addWidget(m_language);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void StatusLine::setSaved(bool saved)
{
    m_saved = saved;
    retranslate();
}

void StatusLine::setSync(StatusShape shape, const QString& word)
{
    m_sync->setIcon(icon(shape == StatusShape::Octagon ? u"warning"_s : u"sync"_s));
    m_syncWord = word;
    retranslate();
}

void StatusLine::setLastAct(const QString& sentence)
{
    m_lastAct = sentence;
    retranslate();
}

void StatusLine::setMinutesToLock(std::optional<int> minutes)
{
    m_minutesToLock = minutes;
    retranslate();
}

void StatusLine::setLanguage(Language language)
{
    m_current = language;
    for (auto* action : m_languages->actions())
        action->setChecked(action->data().toInt() == int(language));
    retranslate();
}

void StatusLine::jobStarted()
{
    if (m_progress->isHidden())
        m_patience.start();
    else
        showJob();
}

void StatusLine::showJob()
{
    const auto& jobs = m_jobs.jobs();
    m_progress->follow(jobs.isEmpty() ? nullptr : jobs.last());
    m_progress->setVisible(!jobs.isEmpty() && !m_patience.isActive());
}

void StatusLine::retranslate()
{
    m_savedMark->set(m_saved ? StatusShape::Disc : StatusShape::Triangle,
                     m_saved ? tr("Saved on this computer") : tr("Not saved yet"));
    m_sync->setText(m_syncWord);
    m_sync->setVisible(!m_syncWord.isEmpty());
    //: %1 is how far the server has what is here
    m_sync->setAccessibleName(tr("Sync: %1").arg(m_syncWord));
    //: %1 is what was done: "Event cancelled."
    m_undo->setText(tr("Undo: %1").arg(QString(m_lastAct).replace(u'&', u"&&"_s)));
    if (m_minutesToLock)
        m_lock->setText(tr("Locks in %n min", nullptr, *m_minutesToLock));
    m_lock->setVisible(m_minutesToLock.has_value());
    m_language->setText(languageCode(m_current).toUpper());
    //: %1 is a language by its own name
    m_language->setAccessibleName(
        tr("Language of the program: %1").arg(languageOwnName(m_current)));
    m_languages->setAccessibleName(tr("Language of the program"));
    fit();
}

void StatusLine::fit()
{
    if (m_lastAct.isEmpty()) {
        m_undo->hide();
        return;
    }
    auto others = m_savedMark->sizeHint().width() + m_language->sizeHint().width() + 60;
    if (!m_syncWord.isEmpty())
        others += m_sync->sizeHint().width();
    if (m_minutesToLock)
        others += m_lock->sizeHint().width();
    m_undo->setVisible(others + m_undo->sizeHint().width() <= width());
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange) {
        for (auto* button : {m_sync, m_undo, m_lock, m_language})
            button->setIconSize({scaled(16), scaled(16)});
        fit();
    }
}

void StatusLine::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    paintLine(&painter, 0, 0, width(), tokens().line);
}

}  // namespace kaasa::ui
