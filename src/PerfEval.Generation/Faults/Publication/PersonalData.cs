using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Publication;

/// <summary>PE701 个人信息: a mobile, an ID or a bank card number stands in the report. The numbers are made up.</summary>
internal sealed class PersonalData : IPlantedFault
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public string Rule => "PE701";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        string number;
        string words;
        switch (dice.Between(0, 2))
        {
            case 0:
                number = $"1{dice.Of(3, 5, 7, 8, 9)}{dice.Between(0, 9)}{dice.Between(0, 9999):0000}{dice.Between(0, 9999):0000}";
                var shown = dice.Chance(20) ? $"{number[..3]} {number[3..7]} {number[7..]}" : number;
                words = dice.Of($"项目联系人：李某某，联系电话：{shown}。", $"（联系人：王某，{shown}）。", $"填报人电话{shown}。");
                break;
            case 1:
                number = Identity(dice);
                words = dice.Of($"补助对象张某某，身份证号：{number}。", $"公益岗位人员陈某（身份证号码{number}）按月领取补贴。");
                break;
            default:
                number = Card(dice);
                words = dice.Of($"补助资金汇入刘某某账户，开户银行为农村信用社，账号{number}。", $"补贴打卡至张某某银行卡号：{number}。");
                break;
        }
        return Spot.Add(draft, dice, Telling.Of(words).Done()) ? Expected.Of(Rule, [number[^4..]]) : null;
    }

    // GB 11643: the last digit is a check on the others.
    private static string Identity(Dice dice)
    {
        var front = $"{dice.Between(11, 65)}0{dice.Between(1, 9)}{dice.Between(10, 40)}{dice.Between(1955, 1999)}{dice.Between(1, 12):00}{dice.Between(1, 28):00}{dice.Between(100, 999)}";
        var sum = front.Select((c, i) => (c - '0') * Weights[i]).Sum();
        return front + "10X98765432"[sum % 11];
    }

    // Luhn: the digit that makes the sum a multiple of ten.
    private static string Card(Dice dice)
    {
        var front = "62" + string.Concat(Enumerable.Range(0, 16).Select(_ => dice.Between(0, 9)));
        var sum = front.Reverse().Select((c, i) => i % 2 == 0 ? ((c - '0') * 2 > 9 ? ((c - '0') * 2) - 9 : (c - '0') * 2) : c - '0').Sum();
        return front + ((10 - (sum % 10)) % 10);
    }
}
