namespace Lajur.Papers.Drawing;

/// <summary>What a shape looks like; the last four are symbols of an SOP (PermenPAN-RB 35/2012).</summary>
public enum Outline
{
    Rectangle,

    /// <summary>Box: an activity.</summary>
    Activity,

    /// <summary>Capsule: start or end.</summary>
    Capsule,

    /// <summary>Diamond: a decision.</summary>
    Diamond,

    /// <summary>Pentagon pointing down: goes on on another page.</summary>
    Pentagon,
}
