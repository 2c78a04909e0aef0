using Lajur.Registry.Cases;

namespace Lajur.Registry.Notices;

/// <summary>A message that leaves the office after the commit, at least once, with a key by which doubles show.</summary>
public sealed class Notice
{
    public required Guid Id { get; init; }

    /// <summary>The case it is about; null when it is about none, and then <see cref="Path"/> says where it leads.</summary>
    public required Guid? CaseId { get; init; }

    /// <summary>The page for staff that a notice without a case leads to; begins with a slash.</summary>
    public string? Path { get; init; }

    public required ContactMedium Medium { get; init; }

    /// <summary>Where the link leads that is put at its end.</summary>
    public NoticeLink Link { get; init; } = NoticeLink.Case;

    public required string To { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    /// <summary>Unique; the Message-Id is made of it, so that a repeated sending is recognised.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public NoticeState State { get; internal set; } = NoticeState.Pending;

    public int Attempts { get; internal set; }

    /// <summary>Not before then; also the lease of whoever sends it now.</summary>
    public DateTimeOffset NextTryAt { get; internal set; }

    public DateTimeOffset? SentAt { get; internal set; }

    /// <summary>Why the last attempt failed, without personal data.</summary>
    public string? LastError { get; internal set; }
}
