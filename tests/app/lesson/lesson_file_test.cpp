// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/lesson_file.h"

#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace interleave;

class LessonFileTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LessonFile> m_file;
    std::unique_ptr<QSignalSpy> m_changed;

    QString path(const char* name) { return m_folder->filePath(QString::fromLatin1(name)); }
    /// Into the file that is there.
    void write(const char* name, const char* text)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    /// A new one, which then gets its name.
    void replace(const char* name, const char* text)
    {
        QSaveFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        QVERIFY(file.commit());
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("mine.toml", "one");
        m_file = std::make_unique<LessonFile>(path("mine.toml"), QStringLiteral("de"));
        m_changed = std::make_unique<QSignalSpy>(m_file.get(), &LessonFile::changed);
    }

    void EachWayOfSavingIsSeenAgainAndAgain()
    {
        write("mine.toml", "two");
        QTRY_COMPARE(m_changed->count(), 1);
        replace("mine.toml", "three");
        QTRY_COMPARE(m_changed->count(), 2);
        replace("mine.toml", "four");
        QTRY_COMPARE(m_changed->count(), 3);
        write("mine.toml", "five");
        QTRY_COMPARE(m_changed->count(), 4);
        QVERIFY(QFile::remove(path("mine.toml")));
        write("mine.toml", "six");
        QTRY_COMPARE(m_changed->count(), 5);
    }

    void TheTranslationBesideItCountsToo()
    {
        write("mine.de.toml", "eins");
        QTRY_COMPARE(m_changed->count(), 1);
        replace("mine.de.toml", "zwei");
        QTRY_COMPARE(m_changed->count(), 2);
    }

    void OtherFilesAndTheSameTextAreNoChange()
    {
        write("other.toml", "text");
        replace("mine.toml", "one");
        replace("mine.toml", "two"); // what comes after it was seen
        QTRY_VERIFY(m_changed->count() > 0);
        QCOMPARE(m_changed->count(), 1);
    }
};

QTEST_GUILESS_MAIN(LessonFileTest)
#include "lesson_file_test.moc"
