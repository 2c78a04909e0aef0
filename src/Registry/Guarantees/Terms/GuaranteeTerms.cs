using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Cases;

namespace Lajur.Registry.Guarantees.Terms;

/// <summary>How a service makes its guarantee good; data of the service, as its standard promises it.</summary>
public sealed record GuaranteeTerms
{
    /// <summary>The longest time in which an applicant may say that something is wrong, in days.</summary>
    public const int MostReportDays = 365;

    /// <summary>What is done when the promised time was not kept.</summary>
    public GuaranteeRemedy Remedy { get; init; } = GuaranteeRemedy.Deliver;

    /// <summary>The same for applicants who are answered by these media, such as a written answer where nothing can be carried.</summary>
    public IReadOnlyDictionary<ContactMedium, GuaranteeRemedy> ByMedium { get; init; } = new Dictionary<ContactMedium, GuaranteeRemedy>();

    /// <summary>What is done when the product was wrong.</summary>
    public GuaranteeRemedy WrongProduct { get; init; } = GuaranteeRemedy.Replace;

    /// <summary>The lane that does it; null takes the lane of the last step done.</summary>
    public string? Lane { get; init; }

    /// <summary>By when; null as soon as can be.</summary>
    public BusinessDuration? Within { get; init; }

    /// <summary>For how many days after the end of a case its applicant may say that something is wrong.</summary>
    public int ReportDays { get; init; } = 30;

    /// <summary>Who changed it last; null for what ships.</summary>
    public string? ChangedByName { get; init; }

    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>For services that say nothing.</summary>
    public static GuaranteeTerms Usual { get; } = new();

    /// <summary>What is done for this applicant.</summary>
    public GuaranteeRemedy For(GuaranteeCause cause, ContactMedium medium) =>
        cause == GuaranteeCause.WrongProduct ? WrongProduct
        : ByMedium.TryGetValue(medium, out var remedy) ? remedy
        : Remedy;
}
