// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/setup_wizard.h"

#include "core/services/office_setup.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/language_switch.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"
#include "ui/start/language_step.h"
#include "ui/start/organisation_step.h"
#include "ui/start/ready_step.h"
#include "ui/start/sample_office.h"
#include "ui/start/security_step.h"
#include "ui/start/step_list.h"
#include "ui/start/you_step.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QThread>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using Way = OrganisationStep::Way;

namespace {

constexpr int kSideWidth = 304;
constexpr int kReadingWidth = 720;
constexpr int kNoSideFromScale = 125;

QLabel* label(FontRole role, Tone tone = Tone::Plain)
{
    auto* made = new QLabel;
    made->setWordWrap(true);
    setFontRole(made, role);
    setTone(made, tone);
    return made;
}

}  // namespace

SetupWizard::SetupWizard(LanguageSwitch& language, const Clock& clock, QString folder,
                         QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_folder(std::move(folder))
    , m_side(new QWidget(this))
    , m_product(label(FontRole::Page))
    , m_motto(label(FontRole::Base, Tone::Muted))
    , m_list(new StepList)
    , m_promise(label(FontRole::Caption, Tone::Muted))
    , m_count(label(FontRole::Base, Tone::Muted))
    , m_title(label(FontRole::Person))
    , m_lead(label(FontRole::Base, Tone::Muted))
    , m_steps(new QWidget)
    , m_organisation(new OrganisationStep)
    , m_you(new YouStep)
    , m_security(new SecurityStep)
    , m_ready(new ReadyStep)
    , m_back(new QPushButton(icon(u"back"_s), {}))
    , m_next(new QPushButton)
{
    setObjectName(u"start.wizard"_s);
    m_back->setObjectName(u"start.back"_s);
    m_next->setObjectName(u"start.next"_s);
    setRole(m_next, Role::Primary);

    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(32, 40, 24, 32);
    side->setSpacing(12);
    side->addWidget(m_product);
    side->addWidget(m_motto);
    side->addSpacing(24);
    side->addWidget(m_list);
    side->addStretch(1);
    side->addWidget(m_promise);
    m_side->setFixedWidth(kSideWidth);

    auto* steps = new QVBoxLayout(m_steps);  // one is seen: the sheet is as tall as that one
    steps->setContentsMargins(0, 0, 0, 0);
    for (SetupStep* step : {static_cast<SetupStep*>(new LanguageStep(language)),
                            static_cast<SetupStep*>(m_organisation), static_cast<SetupStep*>(m_you),
                            static_cast<SetupStep*>(m_security), static_cast<SetupStep*>(m_ready)})
        steps->addWidget(step);

    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(48, 40, 48, 24);
    column->setSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_title),
                          static_cast<QWidget*>(m_lead)})
        column->addWidget(part);
    column->addSpacing(16);
    column->addWidget(m_steps, 1);
    m_steps->setMaximumWidth(scaled(kReadingWidth));
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(sheet);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(48, 16, 48, 16);
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_next);
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(area, 1);
    main->addLayout(foot);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addLayout(main, 1);

    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::next);
    connect(m_organisation, &OrganisationStep::choiceChanged, this, &SetupWizard::retranslate);
    connect(m_ready, &ReadyStep::chosen, this, &SetupWizard::finish);
    for (const auto& key : {u"Ctrl+Return"_s, u"Ctrl+Enter"_s})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this,
                &SetupWizard::next);
    connect(new QShortcut(QKeySequence(u"Alt+Left"_s), this), &QShortcut::activated, this,
            [this] { showStep(m_step - 1); });
    // with large text the room goes to the fields: the step is named above the title as well
    const auto makeRoom
        = [this] { m_side->setVisible(Theme::current().textScale() < kNoSideFromScale); };
    connect(&Theme::current(), &Theme::changed, this, makeRoom);
    makeRoom();
    showStep(0);
}

SetupWizard::~SetupWizard()
{
    // whoever closes the window while people are being invented waits for the second it takes
    for (auto* thread : findChildren<QThread*>())
        thread->wait();
}

int SetupWizard::stepCount() const
{
    return m_steps->layout()->count();
}

SetupStep* SetupWizard::step(int index) const
{
    return static_cast<SetupStep*>(m_steps->layout()->itemAt(index)->widget());
}

void SetupWizard::retranslate()
{
    QStringList names;
    for (int i = 0; i < stepCount(); ++i) {
        step(i)->retranslate();
        names.append(step(i)->name());
    }
    m_list->setSteps(names);
    m_product->setText(tr("Kaasa"));
    //: Under the product's name, which means "along, together"
    m_motto->setText(tr("Together, step by step."));
    m_promise->setText(tr("Everything is kept on this computer. No internet is needed."));
    const int here = m_step;
    m_count->setText(tr("Step %1 of %2").arg(here + 1).arg(stepCount()));
    m_title->setText(step(here)->title());
    m_lead->setText(step(here)->lead());
    m_back->setText(tr("Back"));
    m_back->setVisible(here > 0);
    const auto way = step(here) == m_organisation ? m_organisation->way() : Way::New;
    if (m_making)
        m_next->setText(tr("Inventing people…"));
    else if (way == Way::New)
        m_next->setText(tr("Next", "to the next step"));
    else
        m_next->setText(way == Way::Backup ? tr("Open the backup") : tr("Open the sample"));
    m_next->setEnabled(!m_making);
    m_back->setEnabled(!m_making);
    m_steps->setEnabled(!m_making);
    setKeyHint(m_next, keyText(QKeySequence(u"Ctrl+Return"_s)));
    m_next->setVisible(step(here) != m_ready);
}

void SetupWizard::showStep(int index)
{
    if (index < 0 || index >= stepCount())
        return;
    m_step = index;
    for (int i = 0; i < stepCount(); ++i)
        step(i)->setVisible(i == index);
    m_list->setCurrent(index);
    if (step(index) == m_ready) {
        services::NewOffice office;
        m_organisation->fill(office);
        m_ready->setPath(services::freeProfilePath(m_folder, office.organisation));
    }
    retranslate();
    step(index)->focusFirst();
}

void SetupWizard::next()
{
    const int here = m_step;
    if (m_making || step(here) == m_ready || !step(here)->check())
        return;
    const auto way = step(here) == m_organisation ? m_organisation->way() : Way::New;
    switch (way) {
    case Way::New:
        return showStep(here + 1);
    case Way::Backup:
        return openBackup();
    case Way::Sample:
        return openSample();
    }
}

void SetupWizard::openSample()
{
    QDir().mkpath(m_folder);  // likewise told by the profile that cannot be made
    const auto path = services::freeProfilePath(m_folder, tr("Sample", "name of a file"));
    m_making = true;
    retranslate();
    auto outcome = std::make_shared<Result<void>>();
    auto* thread
        = QThread::create([outcome, path, language = interfaceLanguage(), &clock = m_clock] {
              *outcome = makeSampleOffice(path, language, clock);
          });
    thread->setParent(this);
    connect(thread, &QThread::finished, this, [this, thread, outcome, path] {
        thread->deleteLater();
        m_making = false;
        retranslate();
        if (*outcome)
            Q_EMIT finished(path, u"home"_s);
        else
            m_organisation->showFault(sentenceFor(outcome->error()));
    });
    thread->start();
}

void SetupWizard::openBackup()
{
    QDir().mkpath(m_folder);  // a folder that cannot be made is told by the copy that fails
    const auto path = services::freeProfilePath(
        m_folder, QFileInfo(m_organisation->backup()).completeBaseName());
    if (const auto adopted = services::adoptBackup(m_organisation->backup(), path); !adopted) {
        m_organisation->showFault(sentenceFor(adopted.error()));
        return;
    }
    Q_EMIT finished(path, u"home"_s);
}

void SetupWizard::finish(const QString& address)
{
    services::NewOffice office;
    m_organisation->fill(office);
    office.language = interfaceLanguage();
    office.memberName = m_you->memberName();
    office.pin = m_security->pin();
    QDir().mkpath(m_folder);  // likewise told by the profile that cannot be made
    const auto path = services::freeProfilePath(m_folder, office.organisation);
    if (const auto made = services::createOffice(path, office, m_clock); !made) {
        m_ready->showFault(sentenceFor(made.error()));
        return;
    }
    Q_EMIT finished(path, address);
}

void SetupWizard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SetupWizard::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    step(m_step)->focusFirst();  // before, nothing could take the focus
}

void SetupWizard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    if (m_side->isVisible())
        painter.fillRect(m_side->geometry(), tokens().side);
}

}  // namespace kaasa::ui
