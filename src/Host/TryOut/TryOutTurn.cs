using Lajur.Host.Forms;
using Lajur.Host.TryOut.Sandboxes;
using Lajur.Host.TryOut.Standing;
using Lajur.Studio.Drawings;

namespace Lajur.Host.TryOut;

/// <summary>What the page of a try-out shows.</summary>
public sealed record TryOutTurn
{
    public required OfficeCopy Copy { get; init; }

    public required SandboxView View { get; init; }

    /// <summary>For the page to carry.</summary>
    public required string Token { get; init; }

    /// <summary>How many moves led here.</summary>
    public required int Moves { get; init; }

    /// <summary>What is said of the draft.</summary>
    public DrawingStatus? Status { get; init; }

    /// <summary>The form that is to be filled in now; null when there is none.</summary>
    public FilledForm? Form { get; init; }

    /// <summary>Who applies, beside the form by which they apply.</summary>
    public FilledForm? Applicant { get; init; }

    /// <summary>What is wrong with <see cref="Form"/> that belongs to none of its fields.</summary>
    public string? OutcomeError { get; init; }

    /// <summary>Why a move was not made.</summary>
    public string? Refusal { get; init; }

    /// <summary>What happened to the try-out as a whole, such as that the draft changed.</summary>
    public string? Notice { get; init; }
}
