// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/lecture_command.h"

#include <algorithm>
#include <QCoreApplication>
#include <QKeyEvent>

namespace interleave {

namespace {

/// What the card of keys says.
struct LectureKeys {
    Q_DECLARE_TR_FUNCTIONS(LectureKeys)
};

} // namespace

std::vector<LectureKey> lectureKeys()
{
    using Command = LectureCommand;
    return {
        {Command::GoOn, {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_N}, LectureKeys::tr("Next")},
        {Command::GoBack, {Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace, Qt::Key_P}, LectureKeys::tr("Back")},
        {Command::Black, {Qt::Key_B, Qt::Key_Period}, LectureKeys::tr("Black screen")},
        {Command::White, {Qt::Key_W, Qt::Key_Comma}, LectureKeys::tr("White screen")},
        {Command::Freeze, {Qt::Key_F}, LectureKeys::tr("Freeze: the audience keeps its picture")},
        {Command::GoTo, {Qt::Key_G}, LectureKeys::tr("Go to a place by its number")},
        {Command::Overview, {Qt::Key_Tab}, LectureKeys::tr("All places")},
        {Command::RunAgain, {Qt::Key_R, Qt::Key_F5}, LectureKeys::tr("Run again")},
        {Command::Recorded, {Qt::Key_L}, LectureKeys::tr("This computer's run, or the recording")},
        {Command::Other, {Qt::Key_K}, LectureKeys::tr("The kitchen in place of the chart, and back")},
        {Command::Play, {Qt::Key_Return, Qt::Key_Enter}, LectureKeys::tr("Play or pause; after a number of hands: done")},
        {Command::Slower, {Qt::Key_Less, Qt::Key_BracketLeft}, LectureKeys::tr("Play more slowly")},
        {Command::Faster, {Qt::Key_Greater, Qt::Key_BracketRight}, LectureKeys::tr("Play faster")},
        {Command::Spotlight, {Qt::Key_S}, LectureKeys::tr("Spotlight; drag it in the copy")},
        {Command::Magnifier, {Qt::Key_Z}, LectureKeys::tr("Magnifier, the same")},
        {Command::Clock, {Qt::Key_T}, LectureKeys::tr("Start or pause the clock")},
        {Command::ResetClock, {Qt::SHIFT | Qt::Key_T}, LectureKeys::tr("Set the clock to zero")},
        {Command::ShowHands, {Qt::Key_V}, LectureKeys::tr("Show or hide the votes; 1 to 9 and a number count them")},
        {Command::OtherVote, {Qt::Key_U}, LectureKeys::tr("The second vote, or the first")},
        {Command::MoreHands, {Qt::Key_Plus}, LectureKeys::tr("One hand more")},
        {Command::FewerHands, {Qt::Key_Minus}, LectureKeys::tr("One hand less")},
        {Command::SwapScreens, {Qt::Key_X}, LectureKeys::tr("Change the screens")},
        {Command::Speaker, {Qt::Key_H}, LectureKeys::tr("Hide or show the speaker's part")},
        {Command::Keys, {Qt::Key_Question, Qt::Key_F1}, LectureKeys::tr("These keys")},
        {Command::End, {Qt::Key_Escape}, LectureKeys::tr("End the lecture")},
    };
}

std::optional<LectureCommand> commandOf(const QKeyEvent& event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    const QKeySequence plain(event.key());
    const QKeySequence shifted(QKeyCombination(Qt::ShiftModifier, Qt::Key(event.key())));
    const bool isOther = isShifted && event.key() >= Qt::Key_Escape; // that one has no letter: with Shift it is another key
    std::optional<LectureCommand> found;
    for (const LectureKey& key : lectureKeys()) {
        if (isShifted && key.keys.contains(shifted))
            return key.command;
        if (!found && !isOther && key.keys.contains(plain))
            found = key.command;
    }
    return found;
}

std::optional<int> figureOf(const QKeyEvent& event)
{
    if (event.modifiers() & ~Qt::KeypadModifier || event.key() < Qt::Key_0 || event.key() > Qt::Key_9)
        return std::nullopt;
    return event.key() - Qt::Key_0;
}

QString keysInWords(const LectureKey& key)
{
    QStringList words;
    for (const QKeySequence& each : key.keys)
        words.append(each.toString(QKeySequence::NativeText));
    return words.join(QStringLiteral(", "));
}

} // namespace interleave
