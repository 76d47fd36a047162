// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/icon_text.h"

#include "ui/shared/icon_label.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace kaasa::ui {

namespace {

// QLabel itself would rather be square than wide.
class WideLabel : public QLabel {
public:
    using QLabel::QLabel;

    QSize sizeHint() const override
    {
        const auto margins = contentsMargins();
        const int width = fontMetrics().horizontalAdvance(text()) + margins.left() + margins.right()
            + 2 * margin() + 2;
        return {width, heightForWidth(width)};
    }
};

}  // namespace

IconText::IconText(const QString& icon, QWidget* parent)
    : QWidget(parent)
    , m_words(new WideLabel(this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setWordWrap(true);
    setTone(m_words, Tone::Muted);
    setShowsData(m_words);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new IconLabel(icon, Tone::Muted, 20, this), 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    hide();
}

void IconText::setName(const QString& objectName)
{
    m_words->setObjectName(objectName);
}

void IconText::say(const QString& words)
{
    m_words->setText(words);
    setVisible(!words.isEmpty());
}

}  // namespace kaasa::ui
