// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/confirm_band.h"

#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kHeight = 152;
constexpr int kDisc = 88;
constexpr int kEdge = 32;
constexpr int kLineGap = 12;
constexpr double kLeastName = 0.6;  // of its ordinary size

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
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
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
    m_line->addWidget(m_sentence);
    m_line->addWidget(m_detail, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addLayout(m_line);
    words->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kEdge + kDisc + 28, 12, kEdge, 8);
    layout->setSpacing(24);
    layout->addLayout(words, 1);
    layout->addWidget(m_undo);
    m_undo->hide();
    setMinimumHeight(kHeight);
    fit();
}

// The name in one line if it can be. The detail stands behind the sentence; where both together are
// too long, under it.
void ConfirmBand::fit()
{
    const auto wide = [](const QLabel* label) {
        return label->fontMetrics().horizontalAdvance(label->text()) + kLineGap;
    };
    int room = width() - (kEdge + kDisc + 28) - kEdge;
    if (!m_undo->isHidden())
        room -= m_undo->sizeHint().width() + 24;
    // a long name shrinks before it takes a second line
    auto font = themeFont(FontRole::DeskName);
    const auto full = font.pointSizeF();
    while (QFontMetrics(font).horizontalAdvance(m_name->text()) > room
           && font.pointSizeF() > full * kLeastName)
        font.setPointSizeF(font.pointSizeF() - 1);
    m_name->setFont(font);
    m_detail->setText(dotted());
    const bool inLine = wide(m_sentence) + wide(m_detail) <= room;
    if (!inLine)
        m_detail->setText(m_more);
    m_line->setDirection(inLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setSpacing(inLine ? kLineGap : 0);
    m_sentence->setWordWrap(!inLine);
}

// Behind a sentence that has no full stop the detail begins with a dot in the middle.
QString ConfirmBand::dotted() const
{
    const auto sentence = m_sentence->text();
    const bool apart = m_more.isEmpty() || sentence.isEmpty() || sentence.endsWith(u'.');
    return apart ? m_more : u"· "_s + m_more;
}

void ConfirmBand::tell(Tone tone, const QString& name, const QString& sentence,
                       const QString& detail)
{
    m_tone = tone;
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
    m_sentence->setText(sentence);
    m_more = detail;
    m_detail->setVisible(!detail.isEmpty());
    fit();
    setAccessibleName(QStringList({name, sentence, detail}).join(u' ').trimmed());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void ConfirmBand::setIconName(const QString& name)
{
    m_iconName = name;
    update();
}

void ConfirmBand::setUndo(const QString& text, const QString& key)
{
    m_undo->setText(text);
    setKeyHint(m_undo, key);
    m_undo->setVisible(!text.isEmpty());
    fit();
}

void ConfirmBand::clear()
{
    for (auto* label : {m_name, m_sentence, m_detail})
        label->clear();
    m_more.clear();
    m_undo->hide();
    setAccessibleName({});
    update();
}

QString ConfirmBand::iconName() const
{
    if (!m_iconName.isEmpty())
        return m_iconName;
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

void ConfirmBand::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void ConfirmBand::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
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
