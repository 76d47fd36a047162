// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/setup_wizard.h"

#include "core/services/office_setup.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/language_switch.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"
#include "ui/start/join_step.h"
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

SetupWizard::SetupWizard(LanguageSwitch& language, const Clock& clock, Preferences& preferences,
                         QString folder, QWidget* parent)
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
    , m_sheet(new QWidget)
    , m_language(new LanguageStep(language))
    , m_organisation(new OrganisationStep(preferences))
    , m_you(new YouStep)
    , m_security(new SecurityStep)
    , m_ready(new ReadyStep)
    , m_join(new JoinStep(m_folder, clock))
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

    auto* column = new QVBoxLayout(m_sheet);  // as tall as the step that is seen
    column->setContentsMargins(0, 0, 0, 0);
    for (SetupStep* each : std::initializer_list<SetupStep*>{m_language, m_organisation, m_you,
                                                             m_security, m_ready, m_join})
        column->addWidget(each);

    auto* page = new QWidget;
    auto* parts = new QVBoxLayout(page);
    parts->setContentsMargins(48, 40, 48, 24);
    parts->setSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_title),
                          static_cast<QWidget*>(m_lead)})
        parts->addWidget(part);
    parts->addSpacing(16);
    parts->addWidget(m_sheet, 1);
    m_sheet->setMaximumWidth(scaled(kReadingWidth));
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);

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
    connect(m_join, &JoinStep::stateChanged, this, &SetupWizard::retranslate);
    connect(m_join, &JoinStep::joined, this,
            [this](const QString& path) { Q_EMIT finished(path, u"home"_s); });
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

QList<SetupStep*> SetupWizard::steps() const
{
    if (m_organisation->way() == Way::Join)
        return {m_language, m_organisation, m_you, m_join};
    return {m_language, m_organisation, m_you, m_security, m_ready};
}

void SetupWizard::retranslate()
{
    QStringList names;
    for (auto* each : steps()) {
        each->retranslate();
        names.append(each->name());
    }
    m_list->setSteps(names);
    m_product->setText(tr("Kaasa"));
    //: Under the product's name, which means "along, together"
    m_motto->setText(tr("Together, step by step."));
    m_promise->setText(tr("Everything is kept on this computer. No internet is needed."));
    m_count->setText(tr("Step %1 of %2").arg(m_step + 1).arg(steps().size()));
    m_title->setText(step()->title());
    m_lead->setText(step()->lead());
    m_back->setText(tr("Back"));
    m_back->setVisible(m_step > 0);
    const auto way = step() == m_organisation ? m_organisation->way() : Way::New;
    if (m_making)
        m_next->setText(tr("Inventing people…"));
    else if (step() == m_join)
        m_next->setText(m_join->actText());
    else if (way == Way::New || way == Way::Join)
        m_next->setText(tr("Next", "to the next step"));
    else
        m_next->setText(way == Way::Backup ? tr("Open the backup") : tr("Open the sample"));
    m_next->setEnabled(!m_making && (step() != m_join || m_join->canAct()));
    m_back->setEnabled(!m_making);
    m_sheet->setEnabled(!m_making);
    setKeyHint(m_next, keyText(QKeySequence(u"Ctrl+Return"_s)));
    m_next->setVisible(step() != m_ready);
}

void SetupWizard::showStep(int index)
{
    if (index < 0 || index >= steps().size())
        return;
    m_step = index;
    for (auto* each : m_sheet->findChildren<SetupStep*>(Qt::FindDirectChildrenOnly))
        each->setVisible(each == step());
    m_list->setCurrent(index);
    if (step() == m_ready) {
        services::NewOffice office;
        m_organisation->fill(office);
        m_ready->setPath(services::freeProfilePath(m_folder, office.organisation));
    }
    if (step() == m_join)
        beginToJoin();
    retranslate();
    step()->focusFirst();
}

void SetupWizard::beginToJoin()
{
    if (const auto& sheet = m_organisation->sheet())
        m_join->begin(*sheet, m_organisation->server(), m_you->memberName());
    else
        m_join->begin(*m_organisation->ticket(), m_you->memberName());
}

void SetupWizard::next()
{
    if (m_making || step() == m_ready || !step()->check())
        return;
    if (step() == m_join) {
        if (m_join->canAct())
            m_join->act();
        return;
    }
    const auto way = step() == m_organisation ? m_organisation->way() : Way::New;
    switch (way) {
    case Way::New:
    case Way::Join:
        return showStep(m_step + 1);
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
    step()->focusFirst();  // before, nothing could take the focus
}

void SetupWizard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    if (m_side->isVisible())
        painter.fillRect(m_side->geometry(), tokens().side);
}

}  // namespace kaasa::ui
