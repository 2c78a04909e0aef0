using System.Globalization;
using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;

namespace Lajur.Engine.Scripting.Objects;

/// <summary>A list of a script, of bounded length.</summary>
internal sealed class JsList : JsObject
{
    private bool _isFrozen;

    public JsList(Realm realm, List<object?>? items = null)
        : base(realm, realm.Prototype(Intrinsic.Array)) => Items = items ?? [];

    /// <summary>Stands where nothing was ever put.</summary>
    public static object Hole { get; } = new();

    public List<object?> Items { get; private set; }

    public override string ClassName => "Array";

    public int Count => Items.Count;

    public object? At(long index) => index >= 0 && index < Items.Count && Items[(int)index] is var item && item != Hole ? item : null;

    public void Add(object? value)
    {
        Realm.Budget.CheckItems(Items.Count + 1L);
        Items.Add(value);
    }

    /// <summary>Takes the place of all that was there.</summary>
    public void Replace(List<object?> items)
    {
        if (!_isFrozen)
        {
            Items = items;
        }
    }

    public void Put(long index, object? value)
    {
        if (_isFrozen || (index >= Items.Count && !IsExtensible))
        {
            return;
        }

        if (index >= Items.Count)
        {
            Resize(index + 1);
        }

        Items[(int)index] = value;
    }

    public void Resize(long length)
    {
        if (_isFrozen)
        {
            return;
        }

        Realm.Budget.CheckItems(length);
        if (length < Items.Count)
        {
            Items.RemoveRange((int)length, Items.Count - (int)length);
        }

        for (; Items.Count < length; Items.Add(Hole))
        {
        }
    }

    public void Freeze() => (_isFrozen, IsExtensible) = (true, false);

    public override Property? GetOwn(object key)
    {
        if (key is "length")
        {
            return new Property { Value = (double)Items.Count, IsEnumerable = false, IsConfigurable = false, IsWritable = !_isFrozen };
        }

        return IndexOf(key) is >= 0 and var index
            ? index < Items.Count && Items[(int)index] != Hole
                ? new Property { Value = Items[(int)index], IsWritable = !_isFrozen, IsConfigurable = !_isFrozen }
                : null
            : base.GetOwn(key);
    }

    public override void Set(object key, object? value)
    {
        if (key is "length")
        {
            Resize(LengthOf(value));
        }
        else if (IndexOf(key) is >= 0 and var index)
        {
            Put(index, value);
        }
        else
        {
            base.Set(key, value);
        }
    }

    public override void Define(object key, Property property)
    {
        if (key is "length" || IndexOf(key) >= 0)
        {
            Set(key, property.IsAccessor ? throw Realm.TypeError("A list cannot have accessors for its items.") : property.Value);
        }
        else
        {
            base.Define(key, property);
        }
    }

    public override bool Delete(object key)
    {
        if (IndexOf(key) is not (>= 0 and var index))
        {
            return key is not "length" && base.Delete(key);
        }

        if (index < Items.Count && !_isFrozen)
        {
            Items[(int)index] = Hole;
        }

        return !_isFrozen;
    }

    public override List<object> OwnKeys()
    {
        var keys = new List<object>(Items.Count);
        for (var i = 0; i < Items.Count; i++)
        {
            if (Items[i] != Hole)
            {
                keys.Add(i.ToString(CultureInfo.InvariantCulture));
            }
        }

        keys.Add("length");
        keys.AddRange(base.OwnKeys());
        return keys;
    }

    private long LengthOf(object? value)
    {
        var length = Values.ToNumber(Realm, value);
        return length >= 0 && length == Math.Floor(length) && length <= uint.MaxValue
            ? (long)length
            : throw Realm.RangeError("Invalid array length");
    }
}
