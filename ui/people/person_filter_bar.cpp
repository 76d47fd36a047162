// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_filter_bar.h"

#include "core/base/locale_names.h"
#include "core/domain/person_status.h"
#include "core/storage/person_list_repository.h"
#include "core/storage/person_part_repository.h"
#include "ui/frame/workspace.h"
#include "ui/people/person_words.h"
#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using storage::PersonFilter;

namespace {

using domain::PersonStatus;

/// Bands that most funders ask for (EU 2021/1057, annex I).
struct Ages {
    std::optional<int> from;
    std::optional<int> to;
};
const QList<Ages> kAges{{{}, 17}, {18, 29}, {30, 54}, {55, {}}};

QString agesText(const std::optional<int>& from, const std::optional<int>& to)
{
    if (!from)
        //: %1 is an age in years
        return PersonFilterBar::tr("up to %1 years").arg(to.value_or(0));
    if (!to)
        //: %1 is an age in years
        return PersonFilterBar::tr("%1 years and older").arg(*from);
    //: %1 and %2 are ages in years
    return PersonFilterBar::tr("%1–%2 years").arg(*from).arg(*to);
}

QString statusText(PersonStatus status)
{
    if (status == PersonStatus::OtherRole)
        return PersonFilterBar::tr("another role");
    return status == PersonStatus::None ? PersonFilterBar::tr("no role")
                                        : standingWord({status, domain::RoleKind::Participant});
}

QString roleText(const QString& code)
{
    return roleName(fromCode<domain::RoleKind>(code).value_or(domain::RoleKind::Participant));
}

}  // namespace

PersonFilterBar::PersonFilterBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_flow(new FlowLayout(this))
    , m_add(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    m_add->setObjectName(u"people.filter"_s);
    m_add->setIcon(icon(u"filter"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    setRole(m_add, Role::Flat);
    m_flow->addWidget(m_add);
    connect(m_menu, &QMenu::aboutToShow, this, &PersonFilterBar::fillMenu);
    retranslate();
}

void PersonFilterBar::addTool(QWidget* tool)
{
    m_flow->addWidget(tool);
}

void PersonFilterBar::retranslate()
{
    m_add->setText(tr("Filter"));
    showChips();
}

void PersonFilterBar::setFilter(const PersonFilter& filter)
{
    m_filter = filter;
    m_filter.text.clear();
    showChips();
}

void PersonFilterBar::change(const std::function<void(PersonFilter&)>& change)
{
    change(m_filter);
    showChips();
    Q_EMIT filterChanged();
}

void PersonFilterBar::addChoices(QMenu* menu, const QList<std::pair<QString, QString>>& choices,
                                 std::function<void(PersonFilter&, const QString&)> set)
{
    menu->setEnabled(!choices.isEmpty());
    for (const auto& [value, text] : choices) {
        menu->addAction(text, this, [this, set, value = value] {
            change([&](PersonFilter& filter) { set(filter, value); });
        });
    }
}

void PersonFilterBar::fillMenu()
{
    m_menu->clear();
    auto& database = m_workspace.reading().database();
    QList<std::pair<QString, QString>> statuses;
    for (const auto status : {PersonStatus::InProgramme, PersonStatus::Candidate,
                              PersonStatus::Left, PersonStatus::OtherRole, PersonStatus::None})
        statuses.append({codeOf(status), statusText(status)});
    addChoices(m_menu->addMenu(tr("Status")), statuses,
               [](auto& filter, const auto& status) { filter.status = status; });
    QList<std::pair<QString, QString>> roles;
    for (const auto kind : allOf<domain::RoleKind>())
        roles.append({codeOf(kind), roleName(kind)});
    addChoices(m_menu->addMenu(tr("Role")), roles,
               [](auto& filter, const auto& role) { filter.role = role; });

    const auto same = [](const QStringList& values) {
        QList<std::pair<QString, QString>> choices;
        for (const auto& value : values)
            choices.append({value, value});
        return choices;
    };
    storage::PersonListRepository people(database);
    addChoices(m_menu->addMenu(tr("Municipality")), same(people.municipalities().valueOr({})),
               [](auto& filter, const auto& place) { filter.municipality = place; });
    QList<std::pair<QString, QString>> languages;
    for (const auto& code : people.languages().valueOr({}))
        languages.append({code, languageName(code, interfaceLanguage())});
    addChoices(m_menu->addMenu(tr("Language")), languages,
               [](auto& filter, const auto& code) { filter.language = code; });
    addChoices(m_menu->addMenu(tr("Tag")),
               same(storage::PersonPartRepository(database).allTags().valueOr({})),
               [](auto& filter, const auto& tag) { filter.tag = tag; });

    auto* ages = m_menu->addMenu(tr("Age"));
    for (const auto& band : kAges) {
        ages->addAction(agesText(band.from, band.to), this, [this, band] {
            change([band](PersonFilter& filter) {
                filter.ageFrom = band.from;
                filter.ageTo = band.to;
            });
        });
    }
    auto* unseen = m_menu->addMenu(tr("Not seen for"));
    for (const int days : {30, 60, 90, 180}) {
        unseen->addAction(tr("%n day(s)", nullptr, days), this, [this, days] {
            change([days](PersonFilter& filter) { filter.notSeenDays = days; });
        });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("No consent to keeping data"), this, [this] {
        change([](PersonFilter& filter) { filter.missingConsent = u"data"_s; });
    });
    m_menu->addAction(tr("No consent to photos"), this, [this] {
        change([](PersonFilter& filter) { filter.missingConsent = u"photos"_s; });
    });
    m_menu->addAction(tr("Comes with a child"), this,
                      [this] { change([](PersonFilter& filter) { filter.withChild = true; }); });
    m_menu->addAction(tr("Details to be completed"), this, [this] {
        change([](PersonFilter& filter) { filter.needsCompletion = true; });
    });
    m_menu->addAction(tr("Comes to events these weeks"), this, [this] {
        change([](PersonFilter& filter) { filter.comesToEvents = true; });
    });
}

QList<PersonFilterBar::Condition> PersonFilterBar::conditions() const
{
    QList<Condition> list;
    if (const auto status = fromCode<PersonStatus>(m_filter.status))
        list.append({tr("Status: %1").arg(statusText(*status)),
                     [](auto& filter) { filter.status.clear(); }});
    if (!m_filter.role.isEmpty())
        list.append({tr("Role: %1").arg(roleText(m_filter.role)),
                     [](auto& filter) { filter.role.clear(); }});
    if (m_filter.ageFrom || m_filter.ageTo) {
        list.append({agesText(m_filter.ageFrom, m_filter.ageTo), [](auto& filter) {
                         filter.ageFrom.reset();
                         filter.ageTo.reset();
                     }});
    }
    if (m_filter.withChild)
        list.append({tr("with a child"), [](auto& filter) { filter.withChild = false; }});
    if (!m_filter.municipality.isEmpty())
        list.append({m_filter.municipality, [](auto& filter) { filter.municipality.clear(); }});
    if (!m_filter.language.isEmpty()) {
        list.append({tr("Language: %1").arg(languageName(m_filter.language, interfaceLanguage())),
                     [](auto& filter) { filter.language.clear(); }});
    }
    if (!m_filter.tag.isEmpty())
        list.append({tr("Tag: %1").arg(m_filter.tag), [](auto& filter) { filter.tag.clear(); }});
    if (m_filter.notSeenDays) {
        const int days = *m_filter.notSeenDays;
        list.append({tr("not seen for %n day(s)", nullptr, days),
                     [](auto& filter) { filter.notSeenDays.reset(); }});
    }
    if (!m_filter.missingConsent.isEmpty()) {
        list.append({m_filter.missingConsent == u"photos" ? tr("no consent to photos")
                                                          : tr("no consent to data"),
                     [](auto& filter) { filter.missingConsent.clear(); }});
    }
    if (m_filter.needsCompletion)
        list.append({tr("to be completed"), [](auto& filter) { filter.needsCompletion = false; }});
    if (m_filter.comesToEvents)
        list.append({tr("comes to events these weeks"),
                     [](auto& filter) { filter.comesToEvents = false; }});
    return list;
}

void PersonFilterBar::showChips()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const auto& condition : conditions()) {
        auto* chip = new Chip(condition.text, this);
        chip->setObjectName(u"people.chip"_s);
        connect(chip, &Chip::removed, this, [this, remove = condition.remove] {
            // the chip is on the stack of this call: let it go first
            QMetaObject::invokeMethod(
                this, [this, remove] { change(remove); }, Qt::QueuedConnection);
        });
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
}

}  // namespace kaasa::ui
