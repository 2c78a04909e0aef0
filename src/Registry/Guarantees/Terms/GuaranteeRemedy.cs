namespace Lajur.Registry.Guarantees.Terms;

/// <summary>What an office does for an applicant to whom the standard was not kept. The office bears the cost, always.</summary>
public enum GuaranteeRemedy
{
    /// <summary>The product is brought to the applicant's home.</summary>
    Deliver,

    /// <summary>The wrong product is replaced, and the right one brought to the applicant's home.</summary>
    Replace,

    /// <summary>There is nothing to carry: the office apologises and answers in writing.</summary>
    WrittenAnswer,
}
