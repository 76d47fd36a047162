// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/confirm_band.h"

#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kHeight = 152;
constexpr int kDisc = 88;
constexpr int kEdge = 32;

QLabel* bandLabel(const QString& name, FontRole role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setFontRole(label, role);
    return label;
}

}  // namespace

ConfirmBand::ConfirmBand(QWidget* parent)
    : QWidget(parent)
    , m_name(bandLabel(u"desk.confirmedName"_s, FontRole::DeskName, this))
    , m_sentence(bandLabel(u"desk.confirmedSentence"_s, FontRole::DeskRow, this))
    , m_detail(bandLabel(u"desk.confirmedDetail"_s, FontRole::DeskRow, this))
    , m_undo(new QPushButton(this))
{
    setShowsData(m_name);
    setTone(m_detail, Tone::Muted);
    m_undo->setObjectName(u"desk.confirmedUndo"_s);
    m_undo->setIcon(icon(u"undo"_s));
    m_undo->setFocusPolicy(Qt::TabFocus);
    setDeskSized(m_undo);
    setFontRole(m_undo, FontRole::DeskList);
    connect(m_undo, &QPushButton::clicked, this, &ConfirmBand::undoRequested);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_sentence);
    line->addWidget(m_detail, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addLayout(line);
    words->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kEdge + kDisc + 28, 12, kEdge, 8);
    layout->setSpacing(24);
    layout->addLayout(words, 1);
    layout->addWidget(m_undo);
    m_undo->hide();
    m_sentence->setWordWrap(false);
    setMinimumHeight(kHeight);
}

void ConfirmBand::tell(Tone tone, const QString& name, const QString& sentence,
                       const QString& detail)
{
    m_tone = tone;
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(QStringList({name, sentence, detail}).join(u' ').trimmed());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void ConfirmBand::setUndo(const QString& text, const QString& key)
{
    m_undo->setText(text);
    setKeyHint(m_undo, key);
    m_undo->setVisible(!text.isEmpty());
}

void ConfirmBand::clear()
{
    for (auto* label : {m_name, m_sentence, m_detail})
        label->clear();
    m_undo->hide();
    setAccessibleName({});
    update();
}

QString ConfirmBand::iconName() const
{
    switch (m_tone) {
    case Tone::Success:
        return u"check"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Danger:
        return u"error"_s;
    default:
        return u"clock"_s;
    }
}

void ConfirmBand::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    if (m_sentence->text().isEmpty() && m_name->text().isEmpty()) {
        painter.fillRect(rect(), tokens().window);
        return;
    }
    painter.fillRect(rect(), toneTint(m_tone));
    painter.fillRect(0, 0, width(), 4, toneColor(m_tone));
    const QRect disc = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(kEdge, (height() - kDisc) / 2 + 2, kDisc, kDisc));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(m_tone));
    painter.drawEllipse(disc);
    paintIcon(&painter, disc.adjusted(20, 20, -20, -20), iconName(),
              tokens().dark || tokens().highContrast ? tokens().base : tokens().onAccent);
}

}  // namespace kaasa::ui
