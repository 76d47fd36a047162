// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/progress_row.h"

#include "ui/frame/job.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

ProgressRow::ProgressRow(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    m_words->setObjectName(u"job.words"_s);
    m_words->setTextFormat(Qt::PlainText);
    setFontRole(m_words, FontRole::Caption);
    m_bar->setObjectName(u"job.progress"_s);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(80);
    m_cancel->setObjectName(u"job.cancel"_s);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    setRole(m_cancel, Role::Link);
    setFontRole(m_cancel, FontRole::Caption);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    retranslate();
}

void ProgressRow::follow(Job* job)
{
    if (m_job)
        disconnect(m_job, nullptr, this, nullptr);
    m_job = job;
    if (m_job)
        connect(m_job, &Job::progressed, this, &ProgressRow::refresh);
    refresh();
}

void ProgressRow::refresh()
{
    if (!m_job)
        return;
    const auto total = m_job->total();
    const auto thousandths = total > 0 ? int(m_job->done() * 1000 / total) : 0;
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(thousandths);
    if (m_job->isCancelled())
        m_words->setText(tr("Stopping: %1").arg(m_job->title()));
    else if (total > 0)
        //: %1 is what is being done: "Reading the list: 412 of 1,000"
        m_words->setText(
            tr("%1: %2 of %3")
                .arg(m_job->title(), formats().number(m_job->done()), formats().number(total)));
    else
        m_words->setText(m_job->title());
    m_bar->setAccessibleName(m_words->text());
    m_cancel->setEnabled(!m_job->isCancelled());
}

void ProgressRow::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    refresh();
}

void ProgressRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace kaasa::ui
