// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/program.h"

#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verb.h"
#include "core/base/error_text.h"
#include "core/exchange/refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

Language languageOfSystem()
{
    const auto name = QLocale::system().name();
    return languageFromCode(QStringView(name).left(2)).value_or(Language::English);
}

/// False when it could not be written: a full disk behind a redirection, a closed pipe.
bool print(FILE* where, const QString& text)
{
    const auto bytes = text.toUtf8();
    return fwrite(bytes.constData(), 1, size_t(bytes.size()), where) == size_t(bytes.size())
        && fflush(where) == 0;
}

QString jsonText(const QJsonValue& json)
{
    const auto document
        = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact)) + u'\n';
}

/// What stands before a verb and its options.
QString called(const Verb& verb)
{
    return verb.needsProfile ? u"kaasa-cli --profile FILE "_s : u"kaasa-cli "_s;
}

/// Options in two columns; long ones push their help on a line of its own.
QString listed(const QList<Option>& options)
{
    QString text;
    for (const auto& option : options) {
        const auto head
            = u"  --"_s + option.name + (option.value.isEmpty() ? u""_s : u' ' + option.value);
        text += head.leftJustified(25) + (head.size() > 24 ? u"\n"_s + QString(25, u' ') : u""_s)
            + option.help + u'\n';
    }
    return text;
}

}  // namespace

Program::Program(const QStringList& typed)
    : m_words(languageOfSystem())
{
    auto rest = typed;
    readGlobals(rest);
    findVerb(rest);
}

// --profile, --json, --clock and --help may stand anywhere; --language is the language of
// sentences only before the verb.
void Program::readGlobals(QStringList& rest)
{
    QStringList kept;
    bool verbBegun = false;
    const auto valueOf = [&](qsizetype& i) {
        return rest[i].contains(u'=') ? rest[i].section(u'=', 1) : rest.value(++i);
    };
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const auto name = rest[i].section(u'=', 0, 0);
        if (rest[i] == u"--") {
            kept += rest.mid(i);
            break;
        }
        if (name == u"--profile") {
            m_profile = valueOf(i);
        } else if (name == u"--clock") {
            m_clock = valueOf(i);
        } else if (rest[i] == u"--json") {
            m_json = true;
        } else if (rest[i] == u"--help" || rest[i] == u"-h") {
            m_help = true;
        } else if (!verbBegun && rest[i] == u"--version") {
            m_version = true;
        } else if (!verbBegun && name == u"--language") {
            const auto code = valueOf(i);
            if (const auto language = languageFromCode(code))
                m_words = Words(*language);
            else
                m_fault = m_words.phrase("Cli", "“%1” is none of the languages lv, et, ru, en.")
                              .arg(code.left(20));
        } else {
            verbBegun = verbBegun || !rest[i].startsWith(u'-');
            kept += rest[i];
        }
    }
    rest = kept;
}

void Program::findVerb(QStringList& rest)
{
    for (const auto words : {2, 1}) {
        for (const auto& verb : verbs()) {
            if (!m_verb && rest.size() >= words && verb.name == rest.mid(0, words).join(u' ')) {
                m_verb = &verb;
                m_behind = rest.mid(words);
            }
        }
    }
    if (m_verb || !m_fault.isEmpty())
        return;
    if (!rest.isEmpty())
        m_fault = m_words.phrase("Cli", "There is no verb “%1”.").arg(rest.first().left(80));
    else if (!m_help && !m_version)
        m_fault = m_words.phrase("Cli", "What shall be done? Say a verb.");
}

bool Program::paints() const
{
    return m_verb && m_verb->paints && !m_help && m_fault.isEmpty();
}

int Program::run() const
{
    if (m_version)
        return print(stdout, u"kaasa-cli " KAASA_VERSION "\n"_s) ? kDone : kRefused;
    if (m_help && (m_verb || m_fault.isEmpty()))
        return print(stdout, m_verb ? verbHelp() : help()) ? kDone : kRefused;
    if (!m_fault.isEmpty())
        return wrongUsage(m_fault);
    return runVerb();
}

int Program::runVerb() const
{
    const auto arguments = Arguments::parsed(m_behind, m_verb->usage(m_words), m_words);
    if (!arguments.fault().isEmpty())
        return wrongUsage(arguments.fault());
    if (m_profile.isEmpty() && m_verb->needsProfile)
        return wrongUsage(m_words.phrase("Cli", "Which profile? Say --profile FILE."));

    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    if (!m_clock.isEmpty()) {
        const auto moment = typedTime(m_clock);
        if (!moment)
            return wrongUsage(errorSentence(moment.error(), m_words));
        clock = std::make_unique<FixedClock>(moment.value());
    }
    const auto answer = m_verb->run(Context(m_profile, m_words, *clock), arguments);
    if (!answer)
        return refused(exchange::refusalText(answer.error(), m_words));
    const auto& lines = answer.value().lines;
    const auto text = m_json ? jsonText(answer.value().json)
        : lines.isEmpty()    ? QString()
                             : lines.join(u'\n') + u'\n';
    return print(stdout, text) ? kDone : kRefused;
}

int Program::refused(const QString& sentence) const
{
    print(stderr, sentence + u'\n');
    return kRefused;
}

int Program::wrongUsage(const QString& sentence) const
{
    const auto usage = m_verb ? called(*m_verb) + m_verb->usage(m_words).line(m_verb->name)
                              : u"kaasa-cli --profile FILE VERB …"_s;
    print(stderr,
          sentence + u'\n' + usage + u'\n'
              + m_words.phrase("Cli", "kaasa-cli --help lists what it can do.") + u'\n');
    return kWrongUsage;
}

QString Program::help() const
{
    auto text = u"kaasa-cli --profile FILE [--language lv|et|ru|en] VERB … [--json]\n\n"_s
        + m_words.phrase("Cli", "Does without a screen what staff do on screen, by the same rules.")
        + u"\n\n"_s;
    for (const auto& verb : verbs()) {
        text += u"  "_s + verb.name.leftJustified(22) + u' ' + verb.summary(m_words) + u'\n';
    }
    return text + u'\n'
        + listed(
               {{u"profile"_s, u"FILE"_s, m_words.phrase("Cli", "The file that holds everything.")},
                {u"language"_s, u"LANGUAGE"_s,
                 m_words.phrase("Cli",
                                "Before the verb: the language of sentences. After it: of "
                                "the document or organisation.")},
                {u"json"_s, {}, m_words.phrase("Cli", "Answer for scripts.")},
                {u"help"_s, {}, m_words.phrase("Cli", "After a verb: what may follow it.")}})
        + u'\n'
        + m_words.phrase("Cli",
                         "Ends with 0 when done, 1 when refused with a sentence, 2 when not "
                         "understood.")
        + u'\n';
}

QString Program::verbHelp() const
{
    const auto usage = m_verb->usage(m_words);
    auto text
        = called(*m_verb) + usage.line(m_verb->name) + u"\n\n"_s + m_verb->summary(m_words) + u'\n';
    if (!usage.options.isEmpty())
        text += u'\n' + listed(usage.options);
    return text;
}

}  // namespace kaasa::cli
