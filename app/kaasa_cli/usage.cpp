// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/usage.h"

#include "core/base/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::cli {

const Option* Usage::option(QStringView name) const
{
    for (const auto& candidate : options) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

QString Usage::line(const QString& verb) const
{
    auto parts = QStringList{verb} + positional;
    for (const auto& option : options) {
        const auto with = option.value.isEmpty() ? QString() : u' ' + option.value;
        const auto text = u"--"_s + option.name + with;
        parts.append(option.required ? text : u'[' + text + u']');
    }
    return parts.join(u' ');
}

Arguments Arguments::parsed(const QStringList& typed, const Usage& usage, const Words& words)
{
    Arguments result;
    bool onlyPositional = false;  // behind "--", so that a name may begin with a dash
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const auto& word = typed[i];
        if (onlyPositional || !word.startsWith(u"--"_s)) {
            result.m_positional.append(word);
            continue;
        }
        if (word == u"--") {
            onlyPositional = true;
            continue;
        }
        const auto name = word.mid(2).section(u'=', 0, 0);
        const auto* option = usage.option(name);
        if (!option) {
            result.m_fault
                = words.phrase("Cli", "There is no option --%1 here.").arg(name.left(80));
            return result;
        }
        if (option->value.isEmpty()) {
            result.m_options.append({name, {}});
        } else if (word.contains(u'=')) {
            result.m_options.append({name, word.section(u'=', 1)});
        } else if (i + 1 < typed.size()) {
            result.m_options.append({name, typed[++i]});
        } else {
            result.m_fault
                = words.phrase("Cli", "--%1 needs a value: %2.").arg(name, option->value);
            return result;
        }
    }
    const auto given = result.m_positional.size();
    if (given > usage.positional.size()) {
        result.m_fault = words.phrase("Cli", "“%1” is one word too many.")
                             .arg(result.m_positional[usage.positional.size()].left(80));
    } else if (given < usage.positional.size() && !usage.positional[given].startsWith(u'[')) {
        result.m_fault = words.phrase("Cli", "%1 is missing.").arg(usage.positional[given]);
    }
    for (const auto& option : usage.options) {
        if (option.required && result.m_fault.isEmpty() && result.value(option.name).isEmpty())
            result.m_fault = words.phrase("Cli", "%1 is missing.").arg(u"--"_s + option.name);
    }
    const bool one = given > 0
        || std::any_of(usage.oneOf.begin(), usage.oneOf.end(),
                       [&](const QString& name) { return !result.value(name).isEmpty(); });
    if (!usage.oneOf.isEmpty() && !one && result.m_fault.isEmpty()) {
        result.m_fault
            = words.phrase("Cli", "%1 is missing.").arg(u"--"_s + usage.oneOf.join(u" | --"_s));
    }
    return result;
}

bool Arguments::has(QStringView option) const
{
    for (const auto& [name, value] : m_options) {
        if (name == option)
            return true;
    }
    return false;
}

QString Arguments::value(QStringView option) const
{
    QString last;
    for (const auto& [name, value] : m_options) {
        if (name == option)
            last = value;
    }
    return last;
}

QString Arguments::subject(QStringView option) const
{
    return has(option) ? value(option) : positional(0);
}

}  // namespace kaasa::cli
