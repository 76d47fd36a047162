// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_page.h"

#include "ui/help/help_topics.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/instant_list.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/search_field.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/two_row_delegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kTopicRole = TwoRowDelegate::RoleEnd;
constexpr int kLettersWide = 68;  // a line that the eye finds back from

// Headings in the sizes of the screen's own titles, room between paragraphs as on paper.
void dressText(QTextDocument& document)
{
    QTextCursor cursor(&document);
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        auto format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 1 ? scaled(20) : level == 1 ? 0 : scaled(6));
        format.setBottomMargin(scaled(6));
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat letters;
        letters.setFont(themeFont(level == 1 ? FontRole::Person : FontRole::Section));
        cursor.mergeCharFormat(letters);
    }
}

}  // namespace

HelpPage::HelpPage(QWidget* parent)
    : Page(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_listPane(new QWidget(m_splitter))
    , m_search(new SearchField(m_listPane))
    , m_model(new QStandardItemModel(this))
    , m_stack(new QStackedWidget(m_listPane))
    , m_list(new InstantList(kTopicRole))
    , m_nothing(new EmptyState)
    , m_text(new QTextBrowser(m_splitter))
{
    m_search->setObjectName(u"help.search"_s);
    m_list->setObjectName(u"help.list"_s);
    m_text->setObjectName(u"help.text"_s);
    m_nothing->setIconName(u"search"_s);
    m_list->setModel(m_model);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);

    auto* column = new QVBoxLayout(m_listPane);
    column->setContentsMargins(0, 12, 0, 0);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(16, 0, 16, 8);
    tools->addWidget(m_search);
    column->addLayout(tools);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(m_listPane);
    m_splitter->addWidget(m_text);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({320, 700});
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::fillList);
    connect(m_search, &SearchField::downPressed, m_list, &InstantList::enter);
    connect(m_list, &InstantList::currentIdChanged, this,
            [this](const QVariant& id) { showTopic(id.toString()); });
    connect(m_list, &InstantList::opened, m_text,
            [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_nothing, &EmptyState::acted, m_search, &QLineEdit::clear);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPage::follow);
    handle(u"page.find"_s, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    handle(u"page.findAgain"_s, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    retranslate();
}

QString HelpPage::title() const
{
    return tr("Help");
}

void HelpPage::retranslate()
{
    m_search->setPrompt(tr("Search in help"));
    m_list->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("Help text"));
    m_nothing->setSentence(tr("No help text holds these words."));
    m_nothing->setAct(tr("Show all topics"), u"book"_s);
    fillList();
}

void HelpPage::fillList()
{
    const auto topic = m_topic;
    m_model->clear();
    for (const auto& id : helpTopicIds()) {
        const auto found = helpTopic(id, interfaceLanguage());
        if (!found.has(m_search->text()))
            continue;
        auto* item = new QStandardItem(found.title);
        item->setData(id, kTopicRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_nothing);
    m_list->choose(topic.isEmpty() ? helpTopicIds().first() : topic);
    showTopic(m_list->currentId().toString());
}

void HelpPage::showTopic(const QString& id)
{
    if (id.isEmpty())
        return;  // nothing fits the search: what is read stays
    m_topic = id;
    m_text->setFont(themeFont(FontRole::Base));
    m_text->setMarkdown(helpTopic(id, interfaceLanguage()).text);
    dressText(*m_text->document());
    fitText();
}

void HelpPage::follow(const QUrl& link)
{
    if (link.scheme() == u"kaasa"_s)
        Q_EMIT openRequested(link.path());
}

// A column of text in the middle of whatever room there is.
void HelpPage::fitText()
{
    const int wide = QFontMetrics(themeFont(FontRole::Base)).averageCharWidth() * kLettersWide;
    const int room = m_text->viewport()->width();
    m_text->document()->setDocumentMargin(qMax(24, (room - wide) / 2));
}

void HelpPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitText();
}

void HelpPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        showTopic(m_topic);
}

void HelpPage::arrive(const QString& argument)
{
    if (argument.isEmpty())
        return;
    m_search->clear();
    m_list->choose(helpTopicFor(argument));
}

QVariantMap HelpPage::saveState() const
{
    return {{u"topic"_s, m_topic}, {u"search"_s, m_search->text()}};
}

void HelpPage::restoreState(const QVariantMap& state)
{
    m_search->setText(state.value(u"search"_s).toString());
    m_list->choose(state.value(u"topic"_s));
}

QList<QWidget*> HelpPage::panes() const
{
    return {m_listPane, m_text};
}

void HelpPage::focusFirst()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

}  // namespace kaasa::ui
