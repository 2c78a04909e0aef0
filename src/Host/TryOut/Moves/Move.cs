using System.Text.Json.Serialization;
using Lajur.Registry.Cases;
using Lajur.Registry.Intake;

namespace Lajur.Host.TryOut.Moves;

/// <summary>One thing that was done in a try-out. A try-out is nothing but its moves: done again anywhere, they lead to the same place.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "j")]
[JsonDerivedType(typeof(Move.Apply), "ajukan")]
[JsonDerivedType(typeof(Move.Claim), "ambil")]
[JsonDerivedType(typeof(Move.Complete), "selesai")]
[JsonDerivedType(typeof(Move.Answer), "jawab")]
[JsonDerivedType(typeof(Move.Download), "unduh")]
[JsonDerivedType(typeof(Move.Pass), "waktu")]
public abstract record Move
{
    private Move()
    {
    }

    /// <summary>The applicant sends the form.</summary>
    public sealed record Apply(
        DateTimeOffset At, Channel Channel, ApplicantDetails Applicant, IReadOnlyDictionary<string, string[]> Values,
        IReadOnlyList<SampleFile> Files) : Move;

    /// <summary>An officer takes a task.</summary>
    public sealed record Claim(TaskRef Task, Guid OfficerId) : Move;

    /// <summary>Whoever took a task finishes it.</summary>
    public sealed record Complete(
        TaskRef Task, string Outcome, IReadOnlyDictionary<string, string[]> Values, IReadOnlyList<SampleFile> Files) : Move;

    /// <summary>The applicant does what is asked of them; where only staff may say so, an officer says it.</summary>
    public sealed record Answer(IReadOnlyDictionary<string, string[]> Values, IReadOnlyList<SampleFile> Files) : Move;

    /// <summary>The applicant downloads the product.</summary>
    public sealed record Download : Move;

    /// <summary>Time passes until then, and what falls due on the way is done.</summary>
    public sealed record Pass(DateTimeOffset To) : Move;
}
