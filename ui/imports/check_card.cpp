// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/check_card.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/rows_model.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/whole_list.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

using exchange::RowAction;
using exchange::Severity;

constexpr int kMostShown = 300;  // whoever has more corrects the list, not row by row
constexpr int kFaultRole = RowsModel::AddressRole + 1;

bool isFault(const exchange::CellRemark& remark)
{
    return severityOf(remark.why) == Severity::Fault;
}

}  // namespace

CheckCard::CheckCard(QWidget* parent)
    : Card(parent)
    , m_check(new QPushButton)
    , m_shown(new QComboBox)
    , m_shownRow(new FormRow(m_shown))
    , m_next(new QPushButton)
    , m_model(new RowsModel(this))
    , m_list(new WholeList)
    , m_more(new QLabel)
    , m_cell(new QLineEdit)
    , m_cellRow(new FormRow(m_cell))
    , m_correct(new QPushButton)
    , m_leaveOut(new QPushButton)
    , m_mending(new QWidget)
    , m_mended(new QLabel)
    , m_asInFile(new QPushButton)
{
    m_cell->setObjectName(u"import.cell"_s);
    m_correct->setObjectName(u"import.correct"_s);
    m_leaveOut->setObjectName(u"import.leaveOut"_s);
    m_asInFile->setObjectName(u"import.asInFile"_s);
    m_mended->setObjectName(u"import.mended"_s);
    m_check->setObjectName(u"import.check"_s);
    m_next->setObjectName(u"import.next"_s);
    setKeyHint(m_next, u"F8"_s);
    m_shown->setObjectName(u"import.shown"_s);
    m_list->setObjectName(u"import.remarks"_s);
    m_more->setObjectName(u"import.more"_s);
    build();
    connect(m_shown, &QComboBox::currentIndexChanged, this, &CheckCard::fill);
    connect(m_next, &QPushButton::clicked, this, &CheckCard::nextFault);
    connect(m_check, &QPushButton::clicked, this, &CheckCard::checkRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CheckCard::showChosen);
    connect(m_list, &WholeList::opened, this, [this] {
        m_cell->setFocus(Qt::OtherFocusReason);
        m_cell->selectAll();
    });
    connect(m_cell, &QLineEdit::returnPressed, this, &CheckCard::correct);
    connect(m_correct, &QPushButton::clicked, this, &CheckCard::correct);
    connect(m_leaveOut, &QPushButton::clicked, this, &CheckCard::leaveOut);
    connect(m_asInFile, &QPushButton::clicked, this, &CheckCard::asInFile);
}

void CheckCard::build()
{
    auto* counts = new FormColumns;
    counts->setLeastColumn(0);
    for (const auto& name : {u"new"_s, u"updated"_s, u"same"_s, u"faults"_s}) {
        auto* figure = new QWidget;
        auto* number = new QLabel(figure);
        auto* words = new QLabel(figure);
        number->setObjectName(u"import.count."_s + name);
        setShowsData(number);
        setFontRole(number, FontRole::Page);
        setFontRole(words, FontRole::Caption);
        setTone(words, Tone::Muted);
        words->setWordWrap(true);
        auto* layout = new QVBoxLayout(figure);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(number);
        layout->addWidget(words);
        m_counts.append(std::pair(number, words));
        counts->addWidget(figure);
    }
    for (const auto shown : {Faults, Warnings, All})
        m_shown->addItem(QString(), shown);
    setRole(m_check, Role::Link);
    setAside(m_check);
    setShowsData(m_list);  // sentences of core, in the interface's language
    m_list->setModel(m_model);
    m_more->setWordWrap(true);
    setTone(m_more, Tone::Muted);
    body()->addLayout(counts);
    auto* look = new FormColumns;
    look->addWidget(m_shownRow);
    body()->addLayout(look);
    auto* next = new QHBoxLayout;
    next->addWidget(m_next);
    next->addStretch(1);
    body()->addLayout(next);
    body()->addWidget(m_list);
    body()->addWidget(m_more);
    auto* acts = new FlowLayout;
    acts->addWidget(m_correct);
    acts->addWidget(m_leaveOut);
    auto* mending = new QVBoxLayout(m_mending);
    mending->setContentsMargins(0, 0, 0, 0);
    mending->setSpacing(8);
    mending->addWidget(m_cellRow);
    mending->addLayout(acts);
    body()->addWidget(m_mending);
    setRole(m_asInFile, Role::Link);
    m_mended->setWordWrap(true);
    auto* mended = new FlowLayout;
    mended->addWidget(m_mended);
    mended->addWidget(m_asInFile);
    body()->addLayout(mended);
}

void CheckCard::show(const exchange::ImportReport& report)
{
    m_report = report;
    retranslate();
    chooseShown();
    fill();
}

// What needs a person comes first.
void CheckCard::chooseShown()
{
    const QSignalBlocker blocker(m_shown);
    m_shown->setCurrentIndex(m_report.faults > 0 ? int(Faults) : int(Warnings));
}

bool CheckCard::isShown(const exchange::CellRemark& remark) const
{
    switch (m_shown->currentData().toInt()) {
    case Faults:
        return isFault(remark);
    case Warnings:
        return !isFault(remark);
    default:
        return true;
    }
}

void CheckCard::fill()
{
    QList<RowsModel::Row> rows;
    QList<bool> faults;
    QList<Place> places;
    int left = 0;
    for (const auto& row : m_report.rows) {
        for (const auto& remark : row.remarks) {
            if (!isShown(remark))
                continue;
            if (rows.size() == kMostShown) {
                ++left;
                continue;
            }
            //: Where a remark on an imported list belongs: a row of the file
            QStringList place{tr("Row %1").arg(formats().number(row.line))};
            if (!remark.header.isEmpty())
                place.append(remark.header);
            if (!row.name.isEmpty())
                place.append(row.name);
            rows.append({.text = remarkText(remark, interfaceWords()),
                         .detail = place.join(u" · "_s),
                         .icon = isFault(remark) ? u"error"_s : u"warning"_s});
            faults.append(isFault(remark));
            places.append({row.line, remark.column, remark.header, remark.raw});
        }
    }
    const int before = m_list->currentIndex().row();
    m_places = places;
    m_model->setRows(rows);
    if (before >= 0 && !rows.isEmpty())
        m_list->setCurrentIndex(m_model->index(qMin(before, int(rows.size()) - 1), 0));
    for (int i = 0; i < faults.size(); ++i)
        m_model->item(i)->setData(faults[i], kFaultRole);
    m_list->setVisible(!rows.isEmpty());
    m_more->setVisible(rows.isEmpty() || left > 0);
    if (rows.isEmpty())
        m_more->setText(tr("Nothing of this sort."));
    else
        //: Below a list of remarks. %n = how many more there are.
        m_more->setText(tr("And %n more.", nullptr, left));
    showChosen();
    showMended();
}

void CheckCard::showChosen()
{
    const int row = m_list->currentIndex().row();
    m_mending->setVisible(m_report.trial && row >= 0 && row < m_places.size());
    if (m_mending->isHidden())
        return;
    const auto& place = m_places.at(row);
    const bool isCell = place.column > 0;
    QStringList words{tr("Row %1").arg(formats().number(place.line))};
    if (!place.header.isEmpty())
        words.append(place.header);
    m_cellRow->setVisible(isCell);
    m_correct->setVisible(isCell);
    m_cellRow->setLabel(words.join(u" · "_s));
    m_cell->setText(m_corrections.value({place.line, place.column}, place.raw));
    m_leaveOut->setText(tr("Leave row %1 out").arg(formats().number(place.line)));
}

void CheckCard::correct()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_places.size() || m_places.at(row).column == 0)
        return;
    const auto& place = m_places.at(row);
    if (m_cell->text() == m_corrections.value({place.line, place.column}, place.raw))
        return;
    m_corrections.insert({place.line, place.column}, m_cell->text());
    showMended();
    m_list->setFocus(Qt::OtherFocusReason);  // the next remark is one arrow away
    Q_EMIT listMended();
}

void CheckCard::leaveOut()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_places.size())
        return;
    m_leftOut.insert(m_places.at(row).line);
    showMended();
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT listMended();
}

void CheckCard::asInFile()
{
    forget();
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT listMended();
}

void CheckCard::forget()
{
    m_corrections.clear();
    m_leftOut.clear();
    showMended();
}

void CheckCard::showMended()
{
    QStringList words;
    if (!m_corrections.isEmpty())
        //: Of an imported list. %n = how many cells a person corrected before it comes in.
        words.append(tr("%n cells are corrected.", nullptr, int(m_corrections.size())));
    if (!m_leftOut.isEmpty())
        //: Of an imported list. %n = how many rows a person leaves out.
        words.append(tr("%n rows are left out by you.", nullptr, int(m_leftOut.size())));
    m_mended->setText(words.join(u' '));
    m_mended->setVisible(!words.isEmpty());
    m_asInFile->setVisible(!words.isEmpty() && m_report.trial);
}

void CheckCard::nextFault()
{
    if (m_report.faults == 0)
        return;
    if (m_shown->currentData().toInt() == Warnings)
        m_shown->setCurrentIndex(int(Faults));
    const int rows = m_model->rowCount();
    const int from = m_list->currentIndex().isValid() && m_list->hasFocus()
        ? m_list->currentIndex().row() + 1
        : 0;
    for (int i = 0; i < rows; ++i) {
        const auto index = m_model->index((from + i) % rows, 0);
        if (!index.data(kFaultRole).toBool())
            continue;
        m_list->setFocus(Qt::ShortcutFocusReason);
        m_list->setCurrentIndex(index);
        return;
    }
}

void CheckCard::retranslate()
{
    setTitle(m_report.trial ? tr("Check") : tr("What was done"));
    setSubtitle(m_report.trial ? tr("This is what would happen. Nothing is written yet.")
                               : QString());
    m_check->setText(tr("Read and check again"));
    m_check->setVisible(m_report.trial);
    const QStringList words{tr("new", "rows of a list"), tr("added to what is here"),
                            tr("here already"), tr("left out, need a person")};
    const int numbers[]{m_report.made, m_report.updated, m_report.same, m_report.faults};
    for (int i = 0; i < m_counts.size(); ++i) {
        m_counts[i].first->setText(formats().number(numbers[i]));
        m_counts[i].second->setText(words[i]);
    }
    m_next->setText(tr("Next row that is left out"));
    m_next->setVisible(m_report.faults > 0);
    m_shownRow->setLabel(tr("Look at"));
    m_shown->setItemText(0, tr("rows that are left out"));
    m_shown->setItemText(1, tr("rows taken in with a remark"));
    m_shown->setItemText(2, tr("all remarks"));
    m_list->setAccessibleName(tr("Remarks on the list"));
    m_correct->setText(tr("Correct the cell"));
    m_asInFile->setText(tr("As it stands in the file"));
    fill();
}

}  // namespace kaasa::ui
