// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_walk_in_form.h"

#include "ui/desk/desk_door.h"
#include "ui/desk/desk_result_list.h"
#include "ui/desk/desk_result_model.h"
#include "ui/shared/card.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_row.h"
#include "ui/shared/icon_label.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/phone_field.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::ConsentWay;
using services::DeskWalkIn;

namespace {

constexpr int kOneLineFrom = 560;  // at 100 %

QLabel* wrapped(QWidget* parent, FontRole role, Tone tone = Tone::Plain)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setFontRole(label, role);
    setTone(label, tone);
    return label;
}

}  // namespace

DeskWalkInForm::DeskWalkInForm(DeskDoor& door, QWidget* parent)
    : QScrollArea(parent)
    , m_door(door)
    , m_title(wrapped(this, FontRole::Page))
    , m_lead(wrapped(this, FontRole::Base, Tone::Muted))
    , m_card(new Card(this))
    , m_name(new QLineEdit)
    , m_nameRow(new FormRow(m_name))
    , m_phone(new PhoneField({}))
    , m_phoneRow(new FormRow(m_phone))
    , m_heard(new QComboBox)
    , m_heardRow(new FormRow(m_heard))
    , m_fields(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_consentRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_foot(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_consent(wrapped(m_card, FontRole::BaseBold))
    , m_ways(new QButtonGroup(this))
    , m_onPaper(new QRadioButton(m_card))
    , m_spoken(new QRadioButton(m_card))
    , m_notYet(new QRadioButton(m_card))
    , m_task(wrapped(m_card, FontRole::Base, Tone::Muted))
    , m_back(new QPushButton(m_card))
    , m_save(new QPushButton(m_card))
    , m_likelyHead(new QWidget(this))
    , m_likelyTitle(wrapped(m_likelyHead, FontRole::Section))
    , m_likelyHint(wrapped(m_likelyHead, FontRole::Base, Tone::Muted))
    , m_likelyCard(new Card(this))
    , m_model(new DeskResultModel(this))
    , m_likely(new DeskResultList(m_likelyCard))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_name->setObjectName(u"desk.walkIn.name"_s);
    m_phone->setObjectName(u"desk.walkIn.phone"_s);
    m_heard->setObjectName(u"desk.walkIn.heardFrom"_s);
    m_onPaper->setObjectName(u"desk.walkIn.onPaper"_s);
    m_spoken->setObjectName(u"desk.walkIn.spoken"_s);
    m_notYet->setObjectName(u"desk.walkIn.notYet"_s);
    m_back->setObjectName(u"desk.walkIn.back"_s);
    m_save->setObjectName(u"desk.walkIn.save"_s);
    m_likely->setObjectName(u"desk.walkIn.likely"_s);
    m_likely->setModel(m_model);
    m_likelyCard->body()->setContentsMargins(0, 4, 0, 4);
    m_likelyCard->body()->addWidget(m_likely);
    auto* likelyHead = new QHBoxLayout(m_likelyHead);
    likelyHead->setContentsMargins(4, 8, 4, 0);
    likelyHead->setSpacing(12);
    likelyHead->addWidget(new IconLabel(u"people"_s, Tone::Warning, 20, m_likelyHead), 0,
                          Qt::AlignTop);
    auto* likelyWords = new QVBoxLayout;
    likelyWords->setSpacing(0);
    likelyWords->addWidget(m_likelyTitle);
    likelyWords->addWidget(m_likelyHint);
    likelyHead->addLayout(likelyWords, 1);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    layout->addWidget(buildCard());
    layout->addWidget(m_likelyHead);
    layout->addWidget(m_likelyCard);
    layout->addStretch(1);
    setWidget(content);

    connect(m_name, &QLineEdit::textChanged, this, &DeskWalkInForm::look);
    connect(m_phone, &QLineEdit::textChanged, this, &DeskWalkInForm::look);
    connect(m_back, &QPushButton::clicked, this, &DeskWalkInForm::cancelled);
    connect(m_save, &QPushButton::clicked, this, [this] { finish(false); });
    connect(m_likely, &DeskResultList::acted, this, &DeskWalkInForm::recognise);
    connect(m_likely, &DeskResultList::keyPressed, this, [this](QKeyEvent* event) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            recognise();
        else
            keyPressEvent(event);
    });
    for (auto* field : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_phone),
                        static_cast<QWidget*>(m_heard->lineEdit())})
        field->installEventFilter(this);
    retranslate();
}

QWidget* DeskWalkInForm::buildCard()
{
    m_heard->setEditable(true);
    m_heard->setInsertPolicy(QComboBox::NoInsert);
    m_heard->setCompleter(nullptr);
    m_heard->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_heard->setMinimumContentsLength(8);
    for (auto* way : {m_onPaper, m_spoken, m_notYet})
        m_ways->addButton(way);
    for (auto* widget : QList<QWidget*>{m_name, m_phone, m_heard, m_back, m_save})
        setDeskSized(widget);
    for (auto* field : QList<QWidget*>{m_name, m_phone, m_heard, m_heard->lineEdit()})
        setFontRole(field, FontRole::DeskList);
    setRole(m_save, Role::Primary);
    m_card->setSelected(true);
    setKeyHint(m_back, keyText(QKeySequence(Qt::Key_Escape)));

    m_fields->setSpacing(16);
    m_fields->addWidget(m_nameRow, 4);
    m_fields->addWidget(m_phoneRow, 3);
    m_fields->addWidget(m_heardRow, 3);
    auto* ways = new QWidget(m_card);
    auto* flow = new FlowLayout(ways, 16);
    for (auto* way : {m_onPaper, m_spoken, m_notYet})
        flow->addWidget(way);
    m_consentRow->setSpacing(16);
    m_consentRow->addWidget(m_consent);
    m_consentRow->addWidget(ways, 1);
    auto* buttons = new QWidget(m_card);
    auto* ends = new FlowLayout(buttons, 12);
    ends->addWidget(m_back);
    ends->addWidget(m_save);
    m_foot->setSpacing(12);
    m_foot->addWidget(m_task, 1);
    m_foot->addWidget(buttons);
    m_card->body()->setSpacing(16);
    m_card->body()->addLayout(m_fields);
    m_card->body()->addLayout(m_consentRow);
    m_card->body()->addLayout(m_foot);
    return m_card;
}

void DeskWalkInForm::retranslate()
{
    m_title->setText(tr("Walk-in", "heading: a person came without registering"));
    m_lead->setText(tr("A name is enough. The rest can be added later."));
    m_nameRow->setLabel(tr("Given name and surname"));
    m_phoneRow->setLabel(tr("Phone, if there is one"));
    m_heardRow->setLabel(tr("Heard from"));
    m_heard->lineEdit()->setPlaceholderText(tr("not told"));
    m_consent->setText(tr("Consent:"));
    m_onPaper->setText(tr("on paper", "consent"));
    m_spoken->setText(tr("given orally", "consent"));
    m_notYet->setText(tr("not yet", "consent"));
    m_task->setText(tr("The task to complete the record makes itself."));
    m_back->setText(tr("Back"));
    setFull(m_full);
    setKeyHint(m_save, tr("Enter", "the key"));
    m_likelyTitle->setText(tr("Perhaps already known?"));
    m_likelyHint->setText(tr("↓ and Enter mark this person instead of making a new record."));
    m_likely->setAccessibleName(tr("People who may be the same"));
    m_likely->setAct(tr("The same person"), tr("Enter", "the key"));
    m_model->retranslate();
}

void DeskWalkInForm::begin(const QString& typed)
{
    m_sent = false;
    m_phone->setCountry(m_door.country());
    m_phone->setTyped({});
    m_heard->clear();
    m_heard->addItems(m_door.heardFrom());
    m_heard->setCurrentIndex(-1);
    m_heard->clearEditText();
    m_notYet->setChecked(true);  // nobody agrees by silence
    for (auto* row : {m_nameRow, m_phoneRow, m_heardRow})
        row->setError({});
    m_name->setText(typed.simplified());
    look();
    auto* first = typed.trimmed().isEmpty() ? m_name : static_cast<QLineEdit*>(m_phone);
    first->setFocus(Qt::OtherFocusReason);
    ensureVisible(0, 0);
}

void DeskWalkInForm::look()
{
    if (!m_door.isOpen())
        return;
    const auto name = m_name->text().simplified();
    const auto people = name.isEmpty()
        ? Result<QList<storage::DeskLikely>>(QList<storage::DeskLikely>())
        : m_door.likely(name, m_phone->text());
    m_model->showLikely(people.valueOr({}));
    m_likely->mark(-1);
    const bool any = m_model->rowCount() > 0;
    m_likelyHead->setVisible(any);
    m_likelyCard->setVisible(any);
}

DeskWalkIn DeskWalkInForm::line() const
{
    DeskWalkIn line;
    line.typedName = m_name->text().simplified();
    line.phone = m_phone->typed();
    line.heardFrom = m_heard->currentText().simplified();
    if (m_onPaper->isChecked())
        line.consent = ConsentWay::Paper;
    else if (m_spoken->isChecked())
        line.consent = ConsentWay::Spoken;
    line.language = languageCode(interfaceLanguage());
    return line;
}

void DeskWalkInForm::setFull(bool full)
{
    m_full = full;
    m_save->setText(full ? tr("Add to the waiting list") : tr("Register and mark present"));
}

void DeskWalkInForm::finish(bool letIn)
{
    if (m_sent)
        return;
    if (!m_phone->commit()) {
        m_phone->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_name->text().trimmed().isEmpty()) {
        m_nameRow->setError(tr("Write a name. One word is enough."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_sent = true;
    Q_EMIT finished(line(), letIn);
}

void DeskWalkInForm::refuse(const Error& error)
{
    m_sent = false;
    const bool phone = error.arguments.value(0) == u"phone";
    auto* row = phone ? m_phoneRow : m_nameRow;
    row->setError(sentenceFor(error));
    row->field()->setFocus(Qt::OtherFocusReason);
}

void DeskWalkInForm::recognise()
{
    if (const auto* person = m_model->person(m_likely->row()); person && !m_sent)
        Q_EMIT recognised(*person);
}

// One line; with large text or in a small window one above the other.
void DeskWalkInForm::fit()
{
    const auto direction = viewport()->width() < scaled(kOneLineFrom) ? QBoxLayout::TopToBottom
                                                                      : QBoxLayout::LeftToRight;
    for (auto* layout : {m_fields, m_consentRow, m_foot})
        layout->setDirection(direction);
}

void DeskWalkInForm::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void DeskWalkInForm::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void DeskWalkInForm::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish(false);
        return;
    case Qt::Key_Escape:
        Q_EMIT cancelled();
        return;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

// ↓ leads from the line to those who may be the same.
bool DeskWalkInForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && watched != m_heard->lineEdit()
            && m_model->rowCount() > 0) {
            m_likely->mark(0);
            m_likely->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            finish(false);
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace kaasa::ui
