// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/page_registry.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

void PageRegistry::add(PageEntry entry)
{
    Q_ASSERT_X(std::none_of(m_entries.begin(), m_entries.end(),
                            [&](const PageEntry& other) { return other.id == entry.id; }),
               "PageRegistry::add", qPrintable(entry.id));
    m_entries.append(std::move(entry));
}

std::optional<PageRegistry::Target> PageRegistry::find(const QString& address) const
{
    const auto named = [this](const QString& id) {
        return std::find_if(m_entries.begin(), m_entries.end(),
                            [&](const PageEntry& entry) { return entry.id == id; });
    };
    // the longest id that the address begins with
    for (auto end = address.size(); end > 0; end = address.lastIndexOf(u'/', end - 1)) {
        if (const auto found = named(address.left(end)); found != m_entries.end())
            return Target{&*found, address.mid(end + 1)};
    }
    return std::nullopt;
}

QString PageRegistry::title(const PageEntry& entry)
{
    return QCoreApplication::translate("Pages", entry.title);
}

QString PageRegistry::sectionTitle(Section section)
{
    switch (section) {
    case Section::Home:
        return QCoreApplication::translate("Pages", "Home", "side bar: the first page");
    case Section::Desk:
        return QCoreApplication::translate("Pages", "Registration desk");
    case Section::People:
        return QCoreApplication::translate("Pages", "People");
    case Section::Events:
        return QCoreApplication::translate("Pages", "Events");
    case Section::Learning:
        return QCoreApplication::translate("Pages", "Learning");
    case Section::Network:
        return QCoreApplication::translate("Pages", "Network");
    case Section::Results:
        return QCoreApplication::translate("Pages", "Results");
    case Section::Data:
        return QCoreApplication::translate("Pages", "Data");
    case Section::Settings:
        return QCoreApplication::translate("Pages", "Settings");
    case Section::Help:
        return QCoreApplication::translate("Pages", "Help");
    }
    Q_UNREACHABLE();
}

QString PageRegistry::sectionIcon(Section section)
{
    switch (section) {
    case Section::Home:
        return u"home"_s;
    case Section::Desk:
        return u"desk"_s;
    case Section::People:
        return u"people"_s;
    case Section::Events:
        return u"calendar"_s;
    case Section::Learning:
        return u"book"_s;
    case Section::Network:
        return u"mentor"_s;
    case Section::Results:
        return u"chart"_s;
    case Section::Data:
        return u"import"_s;
    case Section::Settings:
        return u"settings"_s;
    case Section::Help:
        return u"help"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace kaasa::ui
