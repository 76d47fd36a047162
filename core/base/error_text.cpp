// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error_text.h"

#include "core/base/field_check.h"
#include "core/base/field_label.h"
#include "core/base/text.h"
#include "core/base/words.h"

using namespace Qt::StringLiterals;

namespace kaasa {

namespace {

constexpr int kLongestQuote = 60;

QString quoted(const QString& typed)
{
    auto text = tidied(typed);
    if (text.size() > kLongestQuote)
        text = text.first(kLongestQuote) + u'…';
    return isolated(text);
}

/// `%1` … `%9` filled in one go, so that a %2 in what was typed stays as it is.
QString filled(const QString& sentence, const QStringList& parts)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const auto number = i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (sentence[i] != u'%' || number < 1) {
            text += sentence[i];
            continue;
        }
        text += parts.value(number - 1);
        ++i;
    }
    return text;
}

QString unreadableSentence(const QString& field, const QString& typed, const Words& words)
{
    if (field == u"date") {
        //: %1 is what was typed
        return filled(words.phrase("Error", "“%1” is not a date. Write it like this: 05.03.2026."),
                      {typed});
    }
    if (field == u"time") {
        //: %1 is what was typed
        return filled(
            words.phrase("Error", "“%1” is not a time of day. Write it like this: 17:30."),
            {typed});
    }
    if (field == u"email") {
        //: %1 is what was typed
        return filled(words.phrase("Error",
                                   "“%1” is not an e-mail address. Write it like this: "
                                   "anna@example.org."),
                      {typed});
    }
    if (field == u"recovery") {
        //: %1 is a number
        return filled(words.phrase("Error",
                                   "Line %1 of the recovery sheet is not as it was printed. Look "
                                   "at each of its signs once more."),
                      {typed});
    }
    //: %1 is the label of a field, %2 what was typed
    return filled(words.phrase("Error",
                               "The field “%1” cannot hold “%2”. Check what was typed and "
                               "correct it."),
                  {fieldLabel(field, words), typed});
}

QString fieldSentence(const QStringList& arguments, const Words& words)
{
    const auto field = arguments.value(0);
    const auto label = fieldLabel(field, words);
    const auto fault = fromCode<FieldFault>(arguments.value(1));
    if (field.isEmpty())
        return words.phrase("Error",
                            "A value is not possible here. Check what was typed and correct it.");
    if (!fault) {
        //: %1 is the label of a field
        return filled(
            words.phrase("Error", "The value of the field “%1” is not possible. Correct it."),
            {label});
    }
    switch (*fault) {
    case FieldFault::Empty:
        //: %1 is the label of a field
        return filled(words.phrase("Error", "The field “%1” is empty. Fill it in."), {label});
    case FieldFault::TooLong:
        //: %1 is the label of a field, %2 a number
        return filled(
            words.phrase("Error",
                         "The text in the field “%1” is too long. Shorten it; the longest "
                         "possible length in characters: %2."),
            {label, arguments.value(2)});
    case FieldFault::OutOfRange:
        //: %1 is the label of a field, %2 and %3 are numbers
        return filled(words.phrase("Error",
                                   "The number in the field “%1” is out of its limits. Correct it; "
                                   "possible values: %2–%3."),
                      {label, arguments.value(2), arguments.value(3)});
    case FieldFault::NotReadable:
        return unreadableSentence(field, quoted(arguments.value(2)), words);
    case FieldFault::TooMany:
        //: %1 is the label of a field, %2 a number
        return filled(
            words.phrase("Error",
                         "The field “%1” has too many entries. Remove some; most possible: "
                         "%2."),
            {label, arguments.value(2)});
    case FieldFault::Twice:
        //: %1 is the label of a field
        return filled(words.phrase("Error", "The field “%1” has the same entry twice. Remove one."),
                      {label});
    case FieldFault::InFuture:
        //: %1 is the label of a field
        return filled(
            words.phrase("Error", "The day in the field “%1” is still to come. Correct it."),
            {label});
    case FieldFault::Contradicts:
        if (field == u"ends_at") {
            return words.phrase("Error",
                                "The end must be later than the start, and on the same or the next "
                                "day. Correct one of the times.");
        }
        //: %1 and %2 are labels of fields
        return filled(
            words.phrase("Error",
                         "The fields “%1” and “%2” do not go together. Correct one of them."),
            {label, fieldLabel(arguments.value(2), words)});
    }
    Q_UNREACHABLE();
}

// What the server, the members' chain or the way to them refused (SYNC 2.7, 2.8).
QString syncSentence(const QString& rule, const Words& words)
{
    if (rule == u"sync.unreachable") {
        return words.phrase("Error",
                            "The server cannot be reached. Everything stays on this computer and "
                            "goes out as soon as there is a network.");
    }
    if (rule == u"sync.revoked") {
        return words.phrase("Error",
                            "This computer was removed from your organisation's space, so nothing "
                            "is sent or received any more. Ask whoever manages Kaasa.");
    }
    if (rule == u"sync.removed") {
        return words.phrase("Error",
                            "Somebody who manages your organisation's space has taken this "
                            "computer out of it. Its data were therefore deleted here; the other "
                            "computers have them.");
    }
    if (rule == u"sync.certificate") {
        return words.phrase("Error",
                            "Whoever answers at the server's address could not show that it is "
                            "your server. Nothing was sent. Try another network, or ask whoever "
                            "manages the server for its certificate.");
    }
    if (rule == u"sync.no_server") {
        return words.phrase("Error",
                            "These data are on this computer alone: no server is known yet. Name "
                            "one, or join with an invitation.");
    }
    if (rule == u"sync.invite_gone") {
        return words.phrase("Error",
                            "There is no invitation under this code: it is good for 72 hours and "
                            "for one computer. Ask for a new one.");
    }
    if (rule == u"sync.invite_used") {
        return words.phrase("Error",
                            "Another computer has used this code already. If it was none of yours, "
                            "tell whoever invited you; ask for a new code.");
    }
    if (rule == u"sync.not_admitted") {
        return words.phrase("Error",
                            "Nobody has let this computer in yet. That happens when the computer "
                            "that made the code syncs next. Then join again with the same code.");
    }
    if (rule == u"sync.log" || rule == u"sync.chain") {
        return words.phrase("Error",
                            "What the server sent does not fit together: something was left out, "
                            "added or changed. Nothing of it was taken in. Kaasa asks again; if "
                            "this stays, tell whoever manages the server.");
    }
    if (rule == u"sync.other_space") {
        return words.phrase("Error",
                            "This file comes from another organisation's computers, so nothing of "
                            "it was taken in. Choose a file that one of yours has written.");
    }
    if (rule == u"sync.not_empty") {
        return words.phrase("Error",
                            "This profile holds data of its own, so it cannot join another "
                            "organisation's. Join with a new profile, and bring the data in by "
                            "exporting and importing them.");
    }
    if (rule == u"sync.code_gone") {
        return words.phrase("Error",
                            "The code is no longer known here. Go back to “Sync” and make a new "
                            "one.");
    }
    if (rule == u"sync.role") {
        return words.phrase("Error",
                            "This computer may not do that in your organisation's space. Ask "
                            "whoever manages Kaasa.");
    }
    if (rule == u"sync.last_admin") {
        return words.phrase("Error",
                            "This is the only computer that may let others in or take them out, so "
                            "it stays. Give another one that right first.");
    }
    if (rule == u"sync.closed") {
        return words.phrase("Error",
                            "The server takes in no new organisations. Ask whoever manages it.");
    }
    if (rule == u"sync.quota") {
        return words.phrase("Error",
                            "There is no room left on the server. Everything stays on this "
                            "computer; ask whoever manages the server for more.");
    }
    if (rule == u"sync.protocol") {
        return words.phrase("Error",
                            "The server speaks another version than this Kaasa. Install the newest "
                            "Kaasa; everything stays on this computer until then.");
    }
    if (rule == u"sync.stamp_in_future") {
        return words.phrase("Error",
                            "The clock of this computer is ahead of the server's by more than ten "
                            "minutes. Set it right and sync again.");
    }
    //: %1 is a short code, such as sync.counter_gap
    return filled(words.phrase("Error",
                               "The server did not take what was sent (%1). Everything stays on "
                               "this computer. If it happens again, tell whoever manages the "
                               "server."),
                  {rule});
}

QString refusalSentence(const QString& rule, const Words& words)
{
    if (rule == u"undo.too_old") {
        return words.phrase(
            "Error",
            "The step was too long ago to be undone; undo reaches back 30 days. Make "
            "the change by hand.");
    }
    if (rule == u"attendance.future") {
        return words.phrase("Error",
                            "This meeting is still to come, so nobody can have been there yet. Who "
                            "will be missing can be noted as excused. If the day is wrong, look at "
                            "the clock of this computer.");
    }
    if (rule.startsWith(u"sync."))
        return syncSentence(rule, words);
    if (rule == u"undo.nothing")
        return words.phrase("Error", "There is nothing left to take back.");
    if (rule == u"code.document") {
        return words.phrase("Error",
                            "This personal code is unlikely: its check digit or its date does not "
                            "fit. Look at the document; if it says the same, tick “Seen in the "
                            "document” and save again.");
    }
    if (rule == u"organisation.own") {
        return words.phrase("Error",
                            "This is your own organisation, so it cannot be removed. Change its "
                            "name or details instead.");
    }
    if (rule == u"backup.other_organisation") {
        return words.phrase(
            "Error",
            "This is a backup of another organisation's data, so nothing of it can be "
            "taken over here. To work with it, open it as a profile of its own.");
    }
    if (rule == u"merge.one")
        return words.phrase("Error", "These two records are one person already.");
    if (rule == u"merge.none") {
        return words.phrase("Error",
                            "No other record was merged with this person, so there is nothing to "
                            "split.");
    }
    if (rule == u"logo.too_many") {
        return words.phrase(
            "Error", "The strip holds six logos at most. Remove one before you add another.");
    }
    if (rule == u"event_cancelled") {
        return words.phrase(
            "Error",
            "The event is cancelled, so nobody can be registered for it. Let it take "
            "place after all first, or choose another event.");
    }
    if (rule == u"certificate.nobody") {
        return words.phrase(
            "Error",
            "Nobody fulfils the rule, so there is no certificate to print. Check who was "
            "marked as present, or choose a lower rule.");
    }
    if (rule == u"badge.nobody") {
        return words.phrase(
            "Error",
            "Nobody is registered for the event, so there is no badge to print. Register "
            "people first.");
    }
    if (rule == u"sheet.no_meeting") {
        return words.phrase("Error",
                            "There is no meeting to print a sheet for: none is planned, or all are "
                            "cancelled. Plan a meeting, or choose another event or day.");
    }
    return words.phrase("Error",
                        "A rule does not allow this, so nothing was changed. Ask whoever manages "
                        "Kaasa in your organisation.");
}

/// The sentence with its %1 …, by what kind of thing went wrong.
QString sentenceFor(Error::Code code, const Words& words)
{
    switch (code) {
    case Error::Code::Unknown:
    case Error::Code::InvalidInput:  // these two have sentences of their own
    case Error::Code::Refused:
        break;
    case Error::Code::NotFound:
        return words.phrase("Error",
                            "There is no such entry here. It may have been deleted or merged with "
                            "another; look in the bin, or search again.");
    case Error::Code::AlreadyExists:
        return words.phrase(
            "Error",
            "This exists already, and there can be only one. Use the existing one, or "
            "choose another name.");
    case Error::Code::ChangedSince:
        return words.phrase("Error",
                            "This was changed in the meantime, so your step was left out. Look at "
                            "what it is now, and repeat your step if it is still needed.");
    case Error::Code::Cancelled:
        return words.phrase("Error", "Stopped, as you asked. Everything is as it was before.");
    case Error::Code::Busy:
        //: %1 is a file
        return words.phrase(
            "Error",
            "The profile “%1” is in use by another window or program. Close that one, "
            "or go on working there.");
    case Error::Code::Storage:
        //: %1 is a file
        return words.phrase("Error",
                            "The data could not be read or stored in “%1”. Check that the disk is "
                            "there and can be written, then try again.");
    case Error::Code::DiskFull:
        //: %1 is a file
        return words.phrase("Error",
                            "The disk is full, so nothing could be stored in “%1”. Free some space "
                            "and try again; what you typed is kept.");
    case Error::Code::ReadOnly:
        //: %1 is a file or folder
        return words.phrase(
            "Error",
            "“%1” may not be written. Choose another folder, or ask for the right to "
            "write there.");
    case Error::Code::Damaged:
        //: %1 is a file
        return words.phrase("Error",
                            "The profile “%1” is damaged and cannot be opened safely. A backup "
                            "helps, or the server where it was shared; the damaged file stays "
                            "where it is.");
    case Error::Code::NotAProfile:
        //: %1 is a file
        return words.phrase(
            "Error",
            "The file “%1” is not a Kaasa profile. Choose a file whose name ends in "
            ".kaasa.");
    case Error::Code::NewerFile:
        //: %1 is a file, %2 and %3 are version numbers
        return words.phrase("Error",
                            "The profile “%1” was written by a newer Kaasa (version %2; this one "
                            "reads up to %3). Install the newer Kaasa to open it; the file was not "
                            "touched.");
    case Error::Code::FileMissing:
        //: %1 is a file
        return words.phrase(
            "Error",
            "The file “%1” is not there. It may have been moved or renamed; choose it "
            "again.");
    case Error::Code::FileUnreadable:
        //: %1 is a file
        return words.phrase(
            "Error",
            "The file “%1” cannot be read. Close it in other programs and check that "
            "you may open it, then try again.");
    case Error::Code::FileUnwritable:
        //: %1 is a file
        return words.phrase(
            "Error",
            "The file “%1” could not be written. Close it in other programs or choose "
            "another folder, then try again.");
    case Error::Code::BadFormat:
        //: %1 is a file, %2 says what is wrong in it
        return words.phrase("Error",
                            "The file “%1” is not what was expected here: %2. Correct the file or "
                            "choose another one.");
    case Error::Code::Printing:
        //: %1 is a file or a printer
        return words.phrase("Error",
                            "The document could not be finished: “%1”. Check the printer or the "
                            "folder, or save the document as a PDF in another place.");
    }
    return words.phrase("Error",
                        "This could not be done, and the reason is not known. Try again; if it "
                        "happens again, show the details to whoever looks after Kaasa.");
}

}  // namespace

QString errorSentence(const Error& error, const Words& words)
{
    if (error.code == Error::Code::InvalidInput)
        return fieldSentence(error.arguments, words);
    if (error.code == Error::Code::Refused)
        return refusalSentence(error.arguments.value(0), words);
    QStringList parts;
    for (const auto& argument : error.arguments)
        parts.append(isolated(argument));
    return filled(sentenceFor(error.code, words), parts);
}

}  // namespace kaasa
