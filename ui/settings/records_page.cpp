// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/records_page.h"

#include "ui/settings/name_dialog.h"
#include "ui/shared/column_area.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/instant_list.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/list_and_detail.h"
#include "ui/shared/saving_form.h"
#include "ui/shared/search_field.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

RecordsPage::RecordsPage(const AppContext& context, const QString& name, QWidget* parent)
    : SettingsPage(context, parent)
    , m_listPane(new QWidget)
    , m_search(new SearchField(m_listPane))
    , m_model(new RowsModel(this))
    , m_list(new InstantList(RowsModel::AddressRole, m_listPane))
    , m_listStack(new QStackedWidget(m_listPane))
    , m_none(new EmptyState)
    , m_noMatch(new EmptyState)
    , m_detail(settingsColumn(name + u".detail"_s))
    , m_panes(new ListAndDetail(m_listPane, m_detail, this))
{
    m_search->setObjectName(name + u".search"_s);
    m_list->setObjectName(name + u".list"_s);
    m_list->setModel(m_model);
    m_none->setIconName(u"plus"_s);
    m_noMatch->setIconName(u"filter"_s);
    m_detail->column()->addWidget(bar());
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_none);
    m_listStack->addWidget(m_noMatch);
    auto* search = new QVBoxLayout;
    search->setContentsMargins(16, 12, 16, 8);
    search->addWidget(m_search);
    auto* list = new QVBoxLayout(m_listPane);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addLayout(search);
    list->addWidget(m_listStack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);

    connect(m_search, &QLineEdit::textChanged, this, &RecordsPage::fillList);
    connect(m_search, &SearchField::downPressed, m_list, &InstantList::enter);
    connect(m_list, &InstantList::currentIdChanged, this,
            [this](const QVariant& uid) { showChosen(uid.toString()); });
    connect(m_list, &InstantList::clicked, this, [this] { m_panes->showDetail(); });
    connect(m_list, &InstantList::opened, this, [this] {
        m_panes->showDetail();
        if (!forms().isEmpty())
            forms().first()->enter();
    });
    connect(m_panes, &ListAndDetail::backChosen, m_list, &InstantList::enter);
    connect(m_none, &EmptyState::acted, this, &RecordsPage::add);
    connect(m_noMatch, &EmptyState::acted, m_search, &QLineEdit::clear);
    handle(u"item.new"_s, [this] { add(); });
    handle(u"item.remove"_s, [this] {
        if (!m_shown.isEmpty())
            remove(m_shown);
    });
    handle(u"item.edit"_s, [this] { Q_EMIT m_list->opened(m_list->currentId()); });
    handle(u"page.find"_s, [this] {
        m_panes->showList();
        m_search->setFocus(Qt::ShortcutFocusReason);
    });
}

void RecordsPage::setWords(const Words& words)
{
    m_words = words;
    m_list->setAccessibleName(words.list);
    m_search->setPrompt(words.search);
    m_none->setSentence(words.empty);
    m_none->setAct(newText(), u"plus"_s);
    m_noMatch->setSentence(tr("Nothing in the list fits what you look for."));
    m_noMatch->setAct(tr("Clear the search"), u"cross"_s);
    m_panes->setBackText(words.back);
    read();
}

void RecordsPage::fillList()
{
    const auto all = rows();
    const auto wanted = m_search->text().trimmed();
    QList<RowsModel::Row> fitting;
    for (const auto& row : all) {
        if (row.text.contains(wanted, Qt::CaseInsensitive)
            || row.detail.contains(wanted, Qt::CaseInsensitive))
            fitting.append(row);
    }
    m_model->setRows(fitting);
    m_listStack->setCurrentWidget(all.isEmpty()           ? static_cast<QWidget*>(m_none)
                                      : fitting.isEmpty() ? static_cast<QWidget*>(m_noMatch)
                                                          : m_list);
    if (!m_list->currentIndex().isValid() && !fitting.isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    if (fitting.isEmpty())
        showChosen({});
}

void RecordsPage::read()
{
    fillList();
    if (!m_shown.isEmpty())
        show(m_shown);
}

void RecordsPage::showChosen(const QString& uid)
{
    if (uid != m_shown) {
        RecordsPage::leave();
        m_shown = uid;
        for (auto* form : forms())
            form->setRecord(uid, m_list->currentIndex().data().toString());
        tell({});
    }
    m_detail->widget()->setVisible(!uid.isEmpty());
    if (!uid.isEmpty())
        show(uid);
}

void RecordsPage::choose(const QString& uid)
{
    m_search->clear();
    m_list->choose(uid);
    m_panes->showDetail();
}

void RecordsPage::add()
{
    askForName(this, m_words.newTitle, m_words.newLabel, newText(), mostLetters(),
               [this](const QString& name) {
                   workspace().write<QString>(Workspace::Priority::Interface, this, maker(name),
                                              [this](const Result<QString>& made) {
                                                  if (!made)
                                                      return tell(sentenceFor(made.error()));
                                                  fillList();
                                                  choose(made.value());
                                                  if (!forms().isEmpty())
                                                      forms().first()->enter();
                                                  Q_EMIT acted(tr("Added to the list."));
                                              });
               });
}

void RecordsPage::arrive(const QString& argument)
{
    m_panes->showList();
    SettingsPage::arrive(argument);
    if (!argument.isEmpty())
        choose(argument);
}

void RecordsPage::leave()
{
    if (m_shown.isEmpty())
        return;
    for (auto* form : forms())
        form->commit();
}

QVariantMap RecordsPage::saveState() const
{
    return {{u"search"_s, m_search->text()},
            {u"record"_s, m_shown},
            {u"detail"_s, m_panes->isDetailChosen()}};
}

void RecordsPage::restoreState(const QVariantMap& state)
{
    m_search->setText(state.value(u"search"_s).toString());
    if (const auto uid = state.value(u"record"_s).toString(); !uid.isEmpty())
        m_list->choose(uid);
    if (state.value(u"detail"_s).toBool())
        m_panes->showDetail();
}

QList<QWidget*> RecordsPage::panes() const
{
    return {m_listPane, m_detail};
}

void RecordsPage::focusFirst()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void RecordsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_panes->showList();
        m_list->enter();
        return;
    }
    SettingsPage::keyPressEvent(event);
}

}  // namespace kaasa::ui
