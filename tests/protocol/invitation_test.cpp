// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/invitation.h"

#include "core/crypto/keys.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace kaasa;
using namespace Qt::StringLiterals;
using protocol::InviteCode;

namespace {

InviteCode code(const QByteArray& secret)
{
    return InviteCode::fromSecret(secret).value();
}

}  // namespace

TEST_CASE("A code is read as it is said over the telephone", "[sync][invitation]")
{
    const auto drawn = InviteCode::draw();
    const auto text = drawn.text();
    CHECK(text.size() == InviteCode::kSigns + 5);
    for (auto typed : {text, text.toLower(), QString(text).remove(u'-'),
                       u"  "_s + QString(text).replace(u'-', u' '),
                       QString(text).replace(u'0', u'o').replace(u'1', u'l')})
        CHECK(InviteCode::fromText(typed).value().secret() == drawn.secret());
    CHECK(code(QByteArray(16, '\0')).text().startsWith(u"00000-00000-00000-00000-00000-"_s));
    CHECK(code(QByteArray(16, '\xff')).text().startsWith(u"ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-"_s));
}

TEST_CASE("A code that was mistyped or cut is no code", "[sync][invitation]")
{
    const auto text = InviteCode::draw().text();
    for (const auto& typed : {QString(), text.chopped(1), text + u'7', u"U"_s + text.mid(1)}) {
        const auto read = InviteCode::fromText(typed);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == Error::Code::InvalidInput);
    }
    // two bits watch over the others: three of four slips are seen at once, the rest by the server
    int seen = 0;
    for (int i = 0; i < 200; ++i) {
        auto slip = InviteCode::draw().text();
        slip[0] = slip[0] == u'7' ? u'8' : u'7';
        seen += InviteCode::fromText(slip) ? 0 : 1;
    }
    CHECK(seen > 110);
    CHECK_FALSE(InviteCode::fromSecret("short"));
}

TEST_CASE("The server learns neither secret nor key from what it knows a code by",
          "[sync][invitation]")
{
    const auto one = code(QByteArray(16, 'a'));
    // BLAKE2b of another implementation
    CHECK(one.id().toHex() == "3e0d58f290eb2570dd408f9014f9614f");
    CHECK(one.key().toHex() == "62c973de55915b5762e7ff6f54aa48e59300fda4f6a1598e886b8937cc4449d6");
    CHECK_FALSE(one.key().contains(one.id()));
    CHECK(one.id() != code(QByteArray(16, 'b')).id());
}

TEST_CASE("50: Packets open with their code and as what they are", "[sync][invitation]")
{
    const auto right = InviteCode::draw();
    const auto wrong = InviteCode::draw();
    const protocol::Invitation invitation{QByteArray(16, 's'),
                                          3,
                                          QByteArray(16, 'h'),
                                          protocol::Role::Door,
                                          u"Biedrība «Kopā»"_s,
                                          u"https://sync.example.org:8443"_s,
                                          "PEM"};
    const auto packet = protocol::sealInvitation(invitation, right);
    CHECK(protocol::openInvitation(packet, right).value() == invitation);
    CHECK_FALSE(protocol::openInvitation(packet, wrong));
    CHECK_FALSE(packet.contains("Kop"));
    const protocol::InviteReply reply{
        {crypto::newSigningKeys().publicKey, crypto::newSealingKeys().publicKey}, u"Лаптоп 2"_s};
    const auto answer = protocol::sealInviteReply(reply, right);
    CHECK(protocol::openInviteReply(answer, right).value() == reply);
    CHECK_FALSE(protocol::openInviteReply(answer, wrong));
    CHECK_FALSE(protocol::openInviteReply(packet, right));
    CHECK_FALSE(protocol::openInvitation(answer, right));
    for (qsizetype i = 0; i < answer.size(); ++i) {
        auto changed = answer;
        changed[i] = char(changed[i] ^ 1);
        REQUIRE_FALSE(protocol::openInviteReply(changed, right));
    }
    CHECK_FALSE(protocol::openInviteReply({}, right));
}
